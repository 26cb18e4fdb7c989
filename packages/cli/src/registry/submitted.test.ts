import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli } from '../../test/cli.ts';
import { fixtureFolder } from '../../test/fixture.ts';

/** A registry of organisations alone, to which the small registry is submitted as a whole, or without a folder of it. */
function folders(...parts: readonly string[]): { readonly registry: string; readonly submission: string } {
  const [registry, submission] = ['registry', 'submission'].map((name) =>
    mkdtempSync(join(tmpdir(), `accords-${name}-`)),
  );
  if (registry === undefined || submission === undefined) throw new Error('there are two');
  mkdirSync(join(registry, 'records'));
  for (const part of ['registry.yaml', 'organisations'])
    cpSync(join(fixtureFolder, 'records', part), join(registry, 'records', part), { recursive: true });
  for (const part of parts) cpSync(join(fixtureFolder, part), join(submission, part), { recursive: true });
  return { registry, submission };
}

async function messagesIn(...parts: readonly string[]): Promise<readonly string[]> {
  const { registry, submission } = folders(...parts);
  const { out } = await cli(['validate', '--registry', registry, '--json', submission]);
  const { findings } = JSON.parse(out) as { findings: { ruleId: string; messageId: string }[] };
  return [...new Set(findings.map(({ ruleId, messageId }) => `${ruleId}/${messageId}`))];
}

test('a whole new document: its records, its source text and its readings', async () => {
  expect(await messagesIn('records', 'sources', 'coding')).toEqual([]);
});

test('without its source text, or without its readings', async () => {
  expect(await messagesIn('records', 'coding')).toContain('source-text/missing');
  expect(await messagesIn('records', 'sources')).toEqual(['reading-leaves/missing']);
});
