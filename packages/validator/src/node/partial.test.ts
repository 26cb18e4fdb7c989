import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { partialOf } from './partial.ts';
import { writeWhole } from './write-whole.ts';

const killed = spawnSync(process.execPath, ['-e', 'process.kill(process.pid, "SIGKILL")']).pid;
const nameOf = (pid: number): string => `.accords-${pid}-${crypto.randomUUID()}.partial`;

test('what a killed process left beside a file is removed; that of a running process and other files stay', () => {
  const folder = mkdtempSync(join(tmpdir(), 'partial-'));
  const running = nameOf(process.ppid);
  const others = [running, '.accords.partial', `${nameOf(killed)}.yaml`];
  for (const name of [nameOf(killed), nameOf(killed), ...others]) writeFileSync(join(folder, name), 'half');
  mkdirSync(join(folder, nameOf(killed)));
  expect(writeWhole(join(folder, 'a.yaml'), 'whole')).toEqual({ ok: true });
  expect(readdirSync(folder).sort()).toEqual([...others, 'a.yaml'].sort());
  rmSync(folder, { recursive: true });
});

test('the name says which process writes', () => {
  const name = partialOf(join('no', 'such', 'file.yaml'));
  expect(name).toMatch(new RegExp(`^no.such.\\.accords-${process.pid}-[0-9a-f-]{36}\\.partial$`));
});
