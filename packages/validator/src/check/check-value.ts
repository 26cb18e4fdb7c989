import type { Authored, Coding } from '@digital-accords/model';
import { changedFields } from '../changes/changed-fields.ts';
import type { Language } from '../diagnostic/render.ts';
import { textsOfRelease } from '../release/placed-texts.ts';
import type { Release } from '../release/release.ts';
import type { Finding, findingOf } from '../report/finding.ts';
import { readAs } from '../source/read-as.ts';
import { readWrittenJson } from '../source/written-json.ts';
import { validateBy } from '../validate/validate.ts';
import { ownValue } from '../value/value.ts';

/** What a record is checked against, and how findings are told. */
export interface RecordOptions {
  /** The release that the record is submitted to. */
  readonly against: Release;
  /** The day after which nothing can have been read or checked. */
  readonly today: Authored.Day;
  /** Language of the messages; English by default. */
  readonly lang?: Language;
}

/** What a check of one record found. */
export interface RecordCheck {
  /** Whether the record may be taken: whether no finding is an error. */
  readonly ok: boolean;
  /** The released record that this one replaces; absent if its id is new. */
  readonly replaces?: Replacement;
  readonly findings: readonly RecordFinding[];
}

/** A released record that another one replaces. */
export interface Replacement {
  readonly id: Authored.RecordId;
  /** JSON Pointers (RFC 6901) to what changes; empty if the records are equal. */
  readonly fields: readonly string[];
}

/** A finding on a record that has no file: its place is `path`. */
export type RecordFinding = Pick<
  Finding,
  'ruleId' | 'messageId' | 'message' | 'params' | 'severity' | 'pointer' | 'path' | 'suggestions' | 'url'
>;

/** What not every check needs. */
interface Parts {
  /** The readings of documents that bear on a record. */
  readonly codingFor: (record: unknown) => Coding;
  /** Gives what puts findings into words; it is asked only if there are findings. */
  readonly wording: () => Promise<{ readonly findingOf: typeof findingOf }>;
}

/** Findings are told of the same file, whatever holds the record. */
const FILE = 'record.json';

/**
 * Checks one record against a release, by its schema and every rule.
 *
 * @param value a record as JSON holds it
 * @param options the release, the day and the language
 * @param parts what not every check needs
 * @returns whether it may be taken, what it replaces and what was found
 * @throws TypeError if JSON cannot hold the value: if it refers to itself, or holds a bigint
 */
export async function checkValue(
  value: unknown,
  { against, today, lang = 'en' }: RecordOptions,
  { codingFor, wording }: Parts,
): Promise<RecordCheck> {
  const text = JSON.stringify(value) ?? 'null';
  const read = readAs({ file: FILE, bytes: new TextEncoder().encode(text) }, readWrittenJson);
  const sources = new Map();
  const textOf = textsOfRelease(against.placedTexts);
  const { diagnostics } = read.ok
    ? validateBy(textOf, { files: [read.file], against, sources, coding: codingFor(read.file.value), today })
    : read;
  const replaces = replacementOf(JSON.parse(text), against);
  const ok = diagnostics.every(({ severity }) => severity !== 'error');
  if (diagnostics.length === 0) return { ok, ...replaces, findings: [] };
  const { findingOf } = await wording();
  return { ok, ...replaces, findings: diagnostics.map((one) => withoutPlace(findingOf(one, lang))) };
}

function replacementOf(record: unknown, { registry }: Release): Pick<RecordCheck, 'replaces'> {
  const id = ownValue(record, 'id');
  const before = typeof id === 'string' ? registry.byId.get(id) : undefined;
  return before ? { replaces: { id: before.id, fields: changedFields(before, record) } } : {};
}

function withoutPlace(finding: Finding): RecordFinding {
  const { file, line, column, endLine, endColumn, related, ...rest } = finding;
  return rest;
}
