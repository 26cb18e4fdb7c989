import { distance } from 'fastest-levenshtein';

const MOST = 3;

/**
 * The valid values that a misspelt one most probably meant.
 *
 * @param value the value found
 * @param valid the values that would be right
 * @returns at most three, the nearest first (Levenshtein distance in UTF-16 code units, at most a third of the length or
 *   two); a value that is one step of a valid path counts as near
 */
export function nearest(value: string, valid: Iterable<string>): readonly string[] {
  const limit = Math.max(2, Math.floor(value.length / 3));
  const scored: { readonly candidate: string; readonly score: number }[] = [];
  for (const candidate of valid) {
    if (candidate === value) continue;
    const score = scoreOf(value, candidate, limit);
    if (score <= limit) scored.push({ candidate, score });
  }
  scored.sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1));
  return scored.slice(0, MOST).map(({ candidate }) => candidate);
}

/** Containment is as good as the worst near miss: `governance` should find `ai/governance`. */
function scoreOf(value: string, candidate: string, limit: number): number {
  if (value.length > 3 && candidate.split('/').includes(value)) return limit;
  if (Math.abs(value.length - candidate.length) > limit) return Number.POSITIVE_INFINITY;
  return distance(value, candidate);
}
