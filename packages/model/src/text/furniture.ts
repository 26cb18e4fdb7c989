const longestFurniture = 300;
const patterns: readonly RegExp[] = [
  /^[-–—]? ?\d{1,4} ?[-–—]?$/,
  /^\d{1,4} ?(?:\/|of) ?\d{1,4}(?: ?(?:ページ|頁))?$/,
  /^(?:Page|page|p\.) ?\d{1,4}(?: ?(?:\/|of) ?\d{1,4})?$/,
  /^\d{1,4} ?(?:ページ|頁)$/,
  /^(?:写真|図|画像|Photo|Image|Figure) ?[0-9０-９]{1,3}$/,
  /^(?:[-*_=] ?){3,}$/,
  /^https?:\/\/\S+$/,
  /^!\[[^\]]*\]\([^)]*\)$/,
];

/** Whether a line is page furniture in any kind of file: a page number, a rule, a caption, an address, a table of contents. */
export function isFurniture(text: string): boolean {
  if (text.length > longestFurniture) return false;
  return patterns.some((pattern) => pattern.test(text)) || isContentsLine(text);
}

/** An entry of a table of contents: dot leaders and a page number. */
function isContentsLine(text: string): boolean {
  const entry = text.replace(/\d{1,4}$/, '').trimEnd();
  return entry !== text && /(?:\.{3}|…|・{3}|‥|_{3})$/.test(entry);
}
