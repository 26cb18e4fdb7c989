import type { Commitment } from '@digital-accords/model';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { duckdb, stored } from '../../test/duckdb.ts';
import { published } from '../published.ts';
import { write } from './flat.ts';

type Row = Readonly<Record<string, string>>;

const counted = published.commitment.filter(({ derived }) => derived.counted);

function read(commitment: readonly Commitment[]): readonly Row[] {
  const { content } = write({ ...published, commitment });
  return parse(new TextDecoder('utf-8', { ignoreBOM: true }).decode(content), { bom: true, columns: true });
}

test('there is a row for each commitment that is counted, in people’s words', () => {
  const rows = read(published.commitment);
  expect(
    rows.map((row) => [
      row['識別子 / Identifier'],
      row['コミットメント（日本語） / Commitment (Japanese)'],
      row['要旨（英語） / Summary (English)'],
      row['期限の最終日 / Last day of the due date'],
      row['報告の数 / Number of reports'],
    ]),
  ).toEqual(
    counted.map(({ id, title, summary, derived: { due, reports } }) => [
      id,
      title.ja,
      summary.en,
      due?.latest ?? '',
      String(reports.filter(({ kind }) => kind !== 'no-evidence-found' && kind !== 'related-activity').length),
    ]),
  );
});

test('bodies are named, so that a ministry finds its commitments', () => {
  const rows = read(published.commitment);
  const mine = rows.filter((row) => row['主体（日本語） / Actors (Japanese)']?.split('、').includes('総務省'));
  expect(mine.map((row) => row['識別子 / Identifier'])).toEqual(
    counted.filter(({ derived }) => derived.actors.includes('organisations/jp-mic')).map(({ id }) => id),
  );
  expect(mine.length).toBeGreaterThan(0);
});

test('a row that says that something is not on record says what that means', () => {
  for (const row of read(published.commitment)) {
    const said = Object.entries(row).some(([name, cell]) => name.startsWith('状態（') && cell.includes('記録なし'));
    expect(said && row['「記録なし」の意味（日本語） / What “not on record” means (Japanese)'] === '').toBe(false);
  }
});

test.each(['=1+1', '+1', '-1', '@a', '\ta', '\ra', '\na', '＝1', '＋1', '－1', '＠a'])(
  'a cell that begins like %j is no formula',
  (ja) => {
    const [first] = counted.map((one) => ({ ...one, title: { ja, en: 'plain' } }));
    const [row] = read(first ? [first] : []);
    expect(row?.['コミットメント（日本語） / Commitment (Japanese)']).toBe(`'${ja}`);
    expect(row?.['コミットメント（英語） / Commitment (English)']).toBe('plain');
  },
);

test('DuckDB reads as many rows', async () => {
  expect(await duckdb(`select count(*)::int from ${stored(write(published))}`)).toEqual([[counted.length]]);
});
