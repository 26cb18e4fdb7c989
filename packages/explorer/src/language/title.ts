const together =
  /その後|\p{Lu}\p{L}*-\p{Lu}{2,}|\p{Lu}{2,}-\p{Lu}\p{L}*|第\d+回|(?:令和|平成|昭和)?\d+年(?:度|\d+月(?:\d+日)?)?|\d+月\d+日/gu;

/** Cuts a title at what must not be broken over lines: the number of a meeting, a date, a short word, countries joined by a hyphen. */
export function titleRuns(title: string): readonly { readonly text: string; readonly isWhole: boolean }[] {
  const runs: { text: string; isWhole: boolean }[] = [];
  let reached = 0;
  for (const { 0: text, index } of title.matchAll(together)) {
    if (index > reached) runs.push({ text: title.slice(reached, index), isWhole: false });
    runs.push({ text, isWhole: true });
    reached = index + text.length;
  }
  if (reached < title.length) runs.push({ text: title.slice(reached), isWhole: false });
  return runs;
}
