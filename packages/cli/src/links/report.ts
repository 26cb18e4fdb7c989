import { type Day, parseDay, type RecordId } from '@digital-accords/model';

/** What `accords links` found, and what `accords review` reads of it. */
export interface LinkReport {
  /** The day of the check. */
  readonly day: Day;
  readonly links: readonly CheckedLink[];
}

/** One address, with the records that give it. */
export interface CheckedLink {
  readonly url: string;
  readonly records: readonly RecordId[];
  /** Day on which it was asked; earlier than that of the report if the answer was kept. */
  readonly checked: Day;
  readonly result: LinkResult;
}

/** What became of an address. `refused` means that a rule of safety forbade to ask. */
export type LinkResult =
  | { readonly state: 'reached'; readonly status: number; readonly movedTo?: string }
  | { readonly state: 'gone'; readonly status: number }
  | { readonly state: 'failed'; readonly problem: LinkProblem; readonly status?: number }
  | { readonly state: 'refused'; readonly problem: LinkProblem };

/** Why an address was not reached. */
export type LinkProblem = (typeof linkProblems)[number];

const linkProblems = [
  'address-not-https',
  'address-is-ip',
  'address-not-public',
  'unknown-host',
  'too-many-redirects',
  'timeout',
  'certificate',
  'connection',
  'status',
] as const;

/**
 * Reads a report that `accords links --json` wrote.
 *
 * @param text the content of the file
 * @returns the report; undefined if the text is none
 */
export function readLinkReport(text: string): LinkReport | undefined {
  const value = parsed(text);
  return isReport(value) ? value : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isReport(value: unknown): value is LinkReport {
  return isMapping(value) && isDay(value['day']) && Array.isArray(value['links']) && value['links'].every(isLink);
}

function isLink(value: unknown): boolean {
  if (!isMapping(value) || typeof value['url'] !== 'string' || !isDay(value['checked'])) return false;
  const { records, result } = value;
  return Array.isArray(records) && records.every((id) => typeof id === 'string') && isResult(result);
}

function isResult(value: unknown): boolean {
  if (!isMapping(value)) return false;
  const { state, status, problem, movedTo } = value;
  const hasProblem = linkProblems.some((known) => known === problem);
  switch (state) {
    case 'reached':
      return typeof status === 'number' && (movedTo === undefined || typeof movedTo === 'string');
    case 'gone':
      return typeof status === 'number';
    case 'failed':
      return hasProblem && (status === undefined || typeof status === 'number');
    default:
      return state === 'refused' && hasProblem;
  }
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && parseDay(value) !== undefined;
}

function isMapping(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
