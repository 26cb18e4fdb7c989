import { distance } from 'fastest-levenshtein';

const MOST = 3;

/**
 * The valid values that a misspelt one most probably meant.
 *
 * @param value the value found
 * @param valid the values that would be right
 * @returns at most three, the nearest first: by Levenshtein distance in UTF-16 code units of what follows the leading steps
 *   that both paths share, at most two or a third of its length (two fifths after shared steps, which already agree); a
 *   value that is one step of a valid path, or one word of a valid step, counts as near
 */
export function nearest(value: string, valid: Iterable<string>): readonly string[] {
  const scored: { readonly candidate: string; readonly score: number }[] = [];
  for (const candidate of valid) {
    if (candidate === value) continue;
    const score = scoreOf(value, candidate);
    if (score < Number.POSITIVE_INFINITY) scored.push({ candidate, score });
  }
  scored.sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1));
  return scored.slice(0, MOST).map(({ candidate }) => candidate);
}

/** Containment is as good as the worst near miss: `governance` finds `ai/governance`, `delivered` finds `output-delivered`. */
function scoreOf(value: string, candidate: string): number {
  const from = sharedSteps(value, candidate);
  const length = value.length - from;
  const limit = Math.max(2, from > 0 ? Math.ceil(length * 0.4) : Math.floor(length / 3));
  if (value.length > 3 && candidate.includes(value) && candidate.split(/[/-]/).includes(value)) return limit;
  if (Math.abs(value.length - candidate.length) > limit) return Number.POSITIVE_INFINITY;
  const score = distance(value.slice(from), candidate.slice(from));
  return score <= limit ? score : Number.POSITIVE_INFINITY;
}

/** Length of the leading steps that two paths share: a long one would make whatever follows it look alike. */
function sharedSteps(one: string, other: string): number {
  let from = 0;
  for (let at = 0; at < one.length && one[at] === other[at]; at++) if (one[at] === '/') from = at + 1;
  return from;
}
