import { reliabilityOf } from '@digital-accords/model';
import { jsonText, type MessageTemplate, nearest } from '@digital-accords/validator';
import { readingsOf } from '../coding/coding.ts';
import type { CommandDefinition } from '../command/command.ts';
import { formatOf, formatOption, jsonOption } from '../command/options.ts';
import { done, refuse } from '../outcome/outcome.ts';
import { openRegistry } from '../registry/open.ts';
import { brokenLines } from '../registry/reliability.ts';
import { renderReliability } from './render.ts';

const formats = ['table', 'json'] as const;

const messages = {
  unknown: { ja: '「{id}」という文書はありません。', en: 'There is no document “{id}”.' },
  near: {
    ja: '「{id}」という文書はありません。もしかして：{ids}',
    en: 'There is no document “{id}”. Did you mean {ids}?',
  },
  missing: {
    ja: '{id} は二度読まれていません（{file} がありません）。',
    en: '{id} was not read twice: there is no {file}.',
  },
} as const satisfies Record<string, MessageTemplate>;

/** `accords reliability <document>`. */
export const reliabilityCommand: CommandDefinition = {
  name: 'reliability',
  help: {
    ja: '文書一点の二つの読解の一致度（α と区間）を計算する',
    en: 'compute how far the two readings of a document agree: α with its interval',
  },
  operand: { name: '<document>', help: { ja: '文書の id', en: 'id of a document' } },
  options: [formatOption(formats), jsonOption],
  run: ([given = ''], options, context) => {
    const { language } = context;
    const format = formatOf(options, formats, context);
    const open = openRegistry(options, context);
    const ids = open.registry.byType.document.map(({ id }) => id);
    const id = ids.find((one) => one === given || one === `documents/${given}`);
    if (id === undefined) {
      const near = nearest(given, ids);
      return refuse(language, near.length > 0 ? messages.near : messages.unknown, { id: given, ids: near });
    }
    const pair = readingsOf(id, open.coding);
    switch (pair.kind) {
      case 'missing':
        return refuse(language, messages.missing, { id, file: pair.file });
      case 'broken':
        throw brokenLines(pair.lines, language);
      case 'pair': {
        const reliability = reliabilityOf(...pair.readings);
        const text =
          format === 'json' ? jsonText({ document: id, reliability }) : renderReliability(id, reliability, context);
        return done(`${text}\n`);
      }
    }
  },
};
