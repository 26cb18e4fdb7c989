import { expect, test } from 'vitest';
import { duckdb, stored } from '../../test/duckdb.ts';
import { write as writeCsv } from '../csv/csv.ts';
import { published } from '../published.ts';
import { write } from './status-panel.ts';

const panel = `read_csv(${stored(write(published))}, nullstr = '')`;
const [history] = writeCsv(published)
  .filter(({ path }) => path === 'commitments_derived_history.csv')
  .map((file) => `read_csv(${stored(file)})`);

test('each row says what the history says of its day', async () => {
  const sql = `
    select count(*)::int, count(h.record_id)::int, count(distinct p.commitment)::int
    from ${panel} p left join ${history} h
      on h.record_id = p.commitment and p.day between h."from" and coalesce(h."to", date '9999-12-31')
      and h.state = p.state and h.indicated_state is not distinct from p.indicated
      and h.attestation is not distinct from p.attestation
      and h.freshness is not distinct from p.freshness`;
  const [[rows, agreeing, commitments] = []] = await duckdb(sql);
  expect(rows).toBe(agreeing);
  expect(commitments).toBe(published.commitment.filter(({ derived }) => derived.history.length > 0).length);
});

test('no month is missing, and the last day is the day of the registry', async () => {
  const sql = `
    select count(*)::int from (
      select datediff('month', min(day), max(day)) + 1 as months, count(*) as rows, max(day) as last
      from ${panel} group by commitment)
    where months <> rows or last <> date '${published.registry[0]?.derived.asOf}'`;
  expect(await duckdb(sql)).toEqual([[0]]);
});

test('a day before that of the registry ends the panel there', () => {
  const [registry] = published.registry;
  if (!registry) throw new Error('the registry has no record of itself');
  const early = { ...registry, derived: { ...registry.derived, asOf: '2023-02-15' } };
  const { content } = write({ ...published, registry: [early] });
  const rows = new TextDecoder()
    .decode(content)
    .split('\r\n')
    .filter((row) => row.startsWith('jp-gb-digital-partnership-2022/semiconductor-synergies,'));
  expect(rows.map((row) => row.split(',').slice(1, 3))).toEqual([
    ['2022-12', '2022-12-31'],
    ['2023-01', '2023-01-31'],
    ['2023-02', '2023-02-15'],
  ]);
});
