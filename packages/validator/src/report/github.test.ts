import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { github } from './github.ts';
import { sentenceOf } from './sentence.ts';
import { visible } from './visible.ts';

const finding: Diagnostic = {
  ruleId: 'reference',
  messageId: 'missing',
  params: { id: 'memo-2024/x', types: [{ type: 'agreement' }] },
  severity: 'error',
  file: 'a.yaml',
  line: 3,
  column: 7,
  endLine: 3,
  endColumn: 19,
  pointer: '/about/0/id',
  related: [],
  suggestions: [],
};

/** Reads a line as the runner does: command, properties, data; `%` is undone last. */
function read(line: string) {
  const [, command, properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/u.exec(line) ?? [];
  const undo = (text: string) =>
    text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',');
  const pairs = properties.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), undo(pair.slice(at + 1)).replaceAll('%25', '%')];
  });
  const text = data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  return { command, properties: Object.fromEntries(pairs), data: text };
}

test('each severity has its own ten, errors before warnings', () => {
  const many = (severity: Diagnostic['severity']) => Array.from({ length: 11 }, () => ({ ...finding, severity }));
  const lines = github({ diagnostics: [...many('warning'), ...many('error')], files: 1 }, 'en').split('\n');
  expect(lines.map((line) => read(line).command)).toEqual([
    ...Array(10).fill('error'),
    ...Array(10).fill('warning'),
    'notice',
  ]);
  expect(read(lines.at(-1) ?? '').data).toBe('errors: 11, warnings: 11, files: 1, findings not shown: 2');
});

test('a finding on a whole file has no line', () => {
  const { line: _line, column, endLine, endColumn, ...whole } = finding;
  const [line = ''] = github({ diagnostics: [whole], files: 1 }, 'ja').split('\n');
  expect(read(line)).toEqual({
    command: 'error',
    properties: { file: 'a.yaml', title: 'reference' },
    data: '「memo-2024/x」という記録はありません（記録の種別：合意文書（agreement））。綴りを直すか、その記録を追加してください。',
  });
});

const isShown = (name: string) => visible(name.replace(/[\r\n]/g, '')) === name.replace(/[\r\n]/g, '');

test('the runner reads back what was written, and one command for a finding', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '\n::error::x',
      '::',
      ',title=x',
      '%0A',
      '%250A',
      '%25',
      '##[add-mask]x',
      '\u001b[31m',
      '\r',
      ']]>',
    ),
  );
  const text = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, (name, id) => {
      const diagnostic = { ...finding, file: `a${name}`, params: { id, types: [{ type: 'agreement' }] } };
      const lines = github({ diagnostics: [diagnostic], files: 1 }, 'en').split('\n');
      expect(lines.map(read)).toEqual([
        {
          command: 'error',
          ...(isShown(`a${name}`)
            ? {
                properties: {
                  file: `a${name}`,
                  line: '3',
                  endLine: '3',
                  col: '7',
                  endColumn: '18',
                  title: 'reference',
                },
                data: visible(sentenceOf(diagnostic, 'en')),
              }
            : // A name in another form would match no file.
              { properties: { title: 'reference' }, data: visible(`a${name}: ${sentenceOf(diagnostic, 'en')}`) }),
        },
        {
          command: 'notice',
          properties: { title: 'accords' },
          data: 'errors: 1, warnings: 0, files: 1, findings not shown: 0',
        },
      ]);
    }),
  );
});
