import { type DateSpan, dateOfUpdate, spanOf } from '@digital-accords/model';
import { type Life, lifeOf } from '../dates/life.ts';
import { entriesOf, type Rule } from '../rule/rule.ts';
import type { Message } from '../words/message.ts';
import type { words } from './organisation-date.words.ts';

/** Bodies act while they exist (codebook §7). */
export const organisationDate: Rule<typeof words> = {
  id: 'organisation-date',
  severity: 'error',
  types: ['agreement', 'event', 'update'],
  *check(context) {
    const { registry } = context;
    for (const entry of entriesOf(context, 'agreement')) {
      const span = spanOf(entry.record.date.edtf);
      for (const [at, { through = [] }] of entry.record.parties.entries()) {
        for (const [index, id] of through.entries()) {
          const found = misdated(lifeOf(id, registry), span);
          if (found) yield { ...found, entry, pointer: `/parties/${at}/through/${index}` };
        }
      }
    }
    for (const entry of entriesOf(context, 'event')) {
      const { date, participants = [] } = entry.record;
      const span = spanOf(date?.edtf);
      for (const [index, { body }] of participants.entries()) {
        const found = misdated(lifeOf(body, registry), span);
        if (found) yield { ...found, entry, pointer: `/participants/${index}/body` };
      }
    }
    for (const entry of entriesOf(context, 'update')) {
      const { actors = [] } = entry.record;
      if (actors.length === 0) continue;
      const span = spanOf(dateOfUpdate(entry.record, registry)?.edtf);
      for (const [index, id] of actors.entries()) {
        const found = misdated(lifeOf(id, registry), span);
        if (found) yield { ...found, entry, pointer: `/actors/${index}` };
      }
    }
  },
};

function misdated(
  life: Life | undefined,
  { date, earliest, latest }: DateSpan,
): (Message<typeof words> & { readonly suggestions: readonly string[] }) | undefined {
  if (!life || date === undefined) return undefined;
  const { organisation, from, until, first, last } = life;
  const { id, changes = [] } = organisation;
  if (from !== undefined && first !== undefined && latest !== undefined && latest < first) {
    const suggestions = changes.flatMap(({ original = [] }) => original).filter((other) => other !== id);
    return { messageId: 'not-yet', params: { id, from, date }, suggestions };
  }
  if (until !== undefined && last !== undefined && earliest !== undefined && earliest > last) {
    const suggestions = changes.flatMap(({ resulting = [] }) => resulting).filter((other) => other !== id);
    return { messageId: 'no-longer', params: { id, until, date }, suggestions };
  }
  return undefined;
}
