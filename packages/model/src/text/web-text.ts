import { headsSection, isTitleLike, markedForm, plainForm } from './forms.ts';
import { isFurniture } from './furniture.ts';
import { blanksAt, readMarker } from './markers.ts';
import type { Block, BlockForm, LayoutProfile } from './profile.ts';
import { endsSentence } from './script.ts';

const closingLabel =
  /^(?:[0-9]{1,2}[. ] ?)?[【[(（]?(?:別紙|関連リンク|関連資料|関係資料|関係報道資料|連絡先|お?問い?合わ?せ先?|担当|本発表資料のお問合せ先|Related (?:Links|Materials|Documents|Information)|Division in Charge|Contacts?|Attachments?|Links?)[】\])）]?$/i;
const backToTop =
  /^(?:(?:この)?ページの?(?:トップ|先頭|上部?)[へに]?(?:戻る)?|(?:Back to )?(?:page )?top(?: of page)?)$/i;
const linkedFile = /[(（[ ]?PDF[)）\]]?$/;
const bareNumber = /^[0-9]{1,2}(?=[ \u3000]+[^ \u3000\p{N}])/u;
const day =
  /^(?:(?:令和|平成|昭和)(?:元|[0-9０-９]{1,2})|[0-9０-９]{4})年[0-9０-９]{1,2}月[0-9０-９]{1,2}日$|^(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},)? \d{4}$/;

/**
 * The text of a web page: each line is a block. The head of a page shows its position on the site; the foot holds links
 * and contacts.
 */
export const webText: LayoutProfile = { opens: (lines) => lines.map(() => true), forms };

function forms(blocks: readonly Block[]): readonly BlockForm[] {
  const trail = trailLength(blocks);
  let isClosing = false;
  return blocks.map((block, index) => {
    isClosing = staysClosing(block.text, isClosing);
    if (index < trail || isClosing || isPageFurniture(block.text)) return plainForm('furniture');
    return formOf(block, blocks[index - 1], blocks[index + 1]);
  });
}

/** A list of links or contacts ends at the next sentence or bracketed label. */
function staysClosing(text: string, isClosing: boolean): boolean {
  if (closingLabel.test(text)) return true;
  return isClosing && !endsSentence(text) && !/^[【■]/.test(text);
}

function isPageFurniture(text: string): boolean {
  const isNavigation = text.split(/ [>＞›»] /).length > 2 || backToTop.test(text) || linkedFile.test(text);
  return isNavigation || day.test(text) || isFurniture(text);
}

/** Number of steps of a breadcrumb at the head of a page, if it is a numbered list without blank lines. */
function trailLength(blocks: readonly Block[]): number {
  const end = blocks.findIndex(({ lines, text }, index) => {
    const follows = index === 0 || lines[0]?.blankLinesBefore === 0;
    return !follows || !text.startsWith(`${index + 1}.`) || endsSentence(text);
  });
  return end < 2 ? 0 : end;
}

function formOf(block: Block, before: Block | undefined, after: Block | undefined): BlockForm {
  const { text } = block;
  if (readMarker(text)) return markedForm(headsSection(block, before, after) ? 'heading' : 'text', text);
  if (!isTitleLike(text) || /[:：]$/.test(text)) return plainForm('text');
  const number = bareNumber.exec(text)?.[0].length ?? 0;
  return { kind: 'heading', marker: number, gap: blanksAt(text, number), tail: 0 };
}
