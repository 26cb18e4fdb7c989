import { coordinates } from '@digital-accords/model';
import type { Diagnostic, Params, Place } from '../diagnostic/diagnostic.ts';
import type { Language } from '../diagnostic/render.ts';
import { ruleBook } from '../reference/rule-book.ts';
import { plainJson } from '../source/json-value.ts';
import { ownValue } from '../value/value.ts';
import { fixSentence } from './fix-sentence.ts';
import type { PrettyOptions } from './pretty.ts';
import type { Report } from './report.ts';
import { sarifRule } from './sarif-rule.ts';
import { sentenceOf } from './sentence.ts';
import { visible } from './visible.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The parts of a SARIF log that the validator writes. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly unknown[];
}

/** How a log is written. */
export interface SarifOptions extends Pick<PrettyOptions, 'lang' | 'streams'> {
  readonly version: string;
}

/**
 * A report as a SARIF 2.1.0 log.
 *
 * @param report what was found
 * @param options language of the sentences, version of the tool, and lines of streams with findings, by the name of the
 *   stream and number
 * @returns an object that JSON can hold
 */
export function sarif({ diagnostics, fixes }: Report, { lang, version, streams }: SarifOptions): SarifLog {
  const index = new Map(ruleBook.map(({ id }, at) => [id, at]));
  const driver = {
    name: 'accords',
    version,
    informationUri: coordinates.repository,
    rules: ruleBook.map((rule) => sarifRule(rule, lang)),
  };
  const seen = new Map<string, number>();
  const results = diagnostics.map((diagnostic) => {
    const { ruleId, messageId, file, line = 0, pointer = '', params } = diagnostic;
    const record = recordOf(streams?.get(file)?.get(line));
    const what = JSON.stringify([ruleId, messageId, file, record, pointer, lasting(params)]);
    const before = seen.get(what) ?? 0;
    seen.set(what, before + 1);
    return resultOf(diagnostic, fingerprint(`${what}${before === 0 ? '' : before}`), index.get(ruleId), lang);
  });
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [{ tool: { driver }, language: lang, columnKind: 'utf16CodeUnits', ...fixed(fixes, lang), results }],
  };
}

/** Corrections that were made are no results of the check: they are what the tool did before. */
function fixed(fixes: Report['fixes'], language: Language): object {
  if (!fixes) return {};
  const toolExecutionNotifications = fixes.map((fix) => ({
    level: 'note',
    message: { text: literal(fixSentence(fix, language)) },
    locations: [{ physicalLocation: placeOf({ file: fix.file }) }],
    associatedRule: { id: fix.ruleId },
  }));
  return { invocations: [{ executionSuccessful: true, toolExecutionNotifications }] };
}

/** The id of the record on a line of a stream, whose records would be told apart by their numbers alone. */
function recordOf(line: string | undefined): string {
  const [value] = line === undefined ? [] : plainJson(line);
  return String(ownValue(value, 'id') ?? '');
}

function resultOf(
  diagnostic: Diagnostic,
  lastingId: string,
  ruleIndex: number | undefined,
  language: Language,
): object {
  const { ruleId, severity, related } = diagnostic;
  return {
    ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: severity,
    message: { text: literal(sentenceOf(diagnostic, language)) },
    locations: [{ physicalLocation: placeOf(diagnostic) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({ id, physicalLocation: placeOf(place) })),
    }),
    partialFingerprints: { 'accords/v1': lastingId },
  };
}

/** Numbers in a message (lines, offsets, counts) change with unrelated edits, so that they do not identify a finding. */
function lasting(params: Params): Params {
  return Object.fromEntries(Object.entries(params).filter(([, param]) => typeof param !== 'number'));
}

/** Escapes braces (placeholders, SARIF 2.1.0 §3.11.5) and `](` (links, §3.11.6), which contributed text must not form. */
function literal(text: string): string {
  return visible(text).replace(/[{}]/g, '$&$&').replaceAll('](', '] (');
}

function placeOf(place: Place): object {
  const { file, line: startLine, column: startColumn, endLine, endColumn } = place;
  // A lone surrogate has no UTF-8 form and cannot be percent-encoded.
  const uri = file
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return {
    artifactLocation: file.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: 'SRCROOT' },
    ...(startLine !== undefined && { region: { startLine, startColumn, endLine, endColumn } }),
  };
}

/** FNV-1a, 64 bits, in hexadecimal: the same text has the same value on every machine. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
}
