import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { published } from '../published.ts';
import { write } from './overview.ts';

type Row = Readonly<Record<string, string>>;

const rows: readonly Row[] = parse(new TextDecoder('utf-8', { ignoreBOM: true }).decode(write(published).content), {
  bom: true,
  columns: true,
});
const number = (row: Row, heading: string): number =>
  Number(Object.entries(row).find(([name]) => name.endsWith(` / ${heading}`))?.[1]);
const sum = (row: Row, group: string): number =>
  Object.entries(row)
    .filter(([name]) => name.includes(` / ${group}: `) && !name.includes('of them'))
    .reduce((total, [, value]) => total + Number(value), 0);
const counted = published.commitment.filter(({ derived }) => derived.counted);

test('each commitment that totals count is in one agreement, has one state and holds by one word or none', () => {
  const wholes = rows.filter((row) => row['範囲（英語） / Counted (English)'] === 'The whole agreement');
  const total = wholes.reduce((all, row) => all + number(row, 'Commitments'), 0);
  expect(total).toBe(counted.length);
  for (const row of rows) {
    const commitments = number(row, 'Commitments');
    expect([sum(row, 'Status'), sum(row, 'By whose word')]).toEqual([commitments, commitments]);
    expect(number(row, 'By whose word: No counted report')).toBe(number(row, 'Status: Stated'));
  }
});

test('what rests on the parties’ word alone is what the records say', () => {
  const own = counted.filter(({ derived }) => derived.status.attestation === 'parties');
  const wholes = rows.filter((row) => row['範囲（日本語） / Counted (Japanese)'] === '合意文書の全体');
  expect(wholes.reduce((all, row) => all + number(row, 'By whose word: Parties alone'), 0)).toBe(own.length);
});
