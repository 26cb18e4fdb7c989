import { indexReferences } from '@digital-accords/model';
import { jsonText } from '@digital-accords/validator';
import type { CommandDefinition } from '../command/command.ts';
import { formatOf, formatOption, jsonOption } from '../command/options.ts';
import { dayOptions, daysOf } from '../days/days.ts';
import { done, refuse } from '../outcome/outcome.ts';
import { openRegistry, publishedAt, reliabilityIn } from '../registry/open.ts';
import { showOf } from './model.ts';
import { renderRecord } from './render.ts';
import { unknownId } from './words.ts';

const formats = ['text', 'json'] as const;

/** `accords show <id>`. */
export const showCommand: CommandDefinition = {
  name: 'show',
  help: {
    ja: '記録一件を、引用（原文と訳）及びこれを参照する記録とともに表示する',
    en: 'print one record with its quotes, original and translated, and what refers to it',
  },
  operand: { name: '<id>', help: { ja: '記録の id', en: 'id of a record' } },
  options: [...dayOptions, formatOption(formats), jsonOption],
  run: ([id = ''], options, context) => {
    const { language } = context;
    const format = formatOf(options, formats, context);
    const open = openRegistry(options, context);
    const days = daysOf(options, open.asOf, context);
    const shown = showOf(id, publishedAt(open, days, reliabilityIn(open)), days, indexReferences(open.registry));
    if (shown.kind === 'unknown') {
      const near = shown.nearest.length > 0;
      return refuse(language, near ? unknownId.near : unknownId.plain, { id, ids: shown.nearest });
    }
    const { kind: _, records: __, ...data } = shown;
    return done(`${format === 'json' ? jsonText(data) : renderRecord(shown, context)}\n`);
  },
};
