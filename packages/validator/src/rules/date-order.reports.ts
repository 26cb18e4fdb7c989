import { type Authored, agreementOf, findRecord } from '@digital-accords/model';
import { isCertainlyAfter } from '../dates/certainly-after.ts';
import type { Entry } from '../entries/entry.ts';
import { entriesOf, type RuleContext, type RuleFinding } from '../rule/rule.ts';
import { lookUp } from '../value/value.ts';
import type { words } from './date-order.words.ts';

type Findings = Iterable<RuleFinding<typeof words>>;

/** Updates: dated like their event, not before the agreement that they report on, and reviewed after their evidence. */
export function* orderOfUpdates(context: RuleContext): Findings {
  const { registry } = context;
  for (const entry of entriesOf(context, 'update')) {
    yield* reviewedBefore(entry, context);
    const { date: own, event: id, about } = entry.record;
    const other = id === undefined ? undefined : findRecord(registry, 'event', id)?.date.edtf;
    const date = own?.edtf ?? other;
    if (date === undefined) continue;
    if (id !== undefined && other !== undefined && (isCertainlyAfter(date, other) || isCertainlyAfter(other, date)))
      yield { messageId: 'event', params: { date, id, other }, entry, pointer: '/date/edtf' };
    for (const [index, subject] of about.entries()) {
      const agreement = agreementReportedOn(subject.id, context);
      if (!agreement || !isCertainlyAfter(agreement.date.edtf, date)) continue;
      const params = { date, id: agreement.id, other: agreement.date.edtf };
      yield { messageId: 'before-agreement', params, entry, pointer: `/about/${index}/id` };
    }
  }
}

/** Whether a report fits the text of a commitment is held by another rule; an instrument may be at work as a draft. */
function agreementReportedOn(id: Authored.RecordId, { registry }: RuleContext): Authored.Agreement | undefined {
  const pillar = findRecord(registry, 'pillar', id);
  return findRecord(registry, 'agreement', pillar ? agreementOf(id) : id);
}

function* reviewedBefore(entry: Entry<Authored.Update>, { registry }: RuleContext): Findings {
  const { evidence = [], search, reviewed, checked } = entry.record;
  for (const [index, one] of evidence.entries()) {
    const [date, place] =
      one.kind === 'quote'
        ? [findRecord(registry, 'document', one.quote.document)?.issued?.edtf, 'quote/document']
        : [one.source.read, 'source/read'];
    const pointer = `/evidence/${index}/${place}`;
    if (date !== undefined && isCertainlyAfter(date, reviewed))
      yield { messageId: 'review', params: { date, reviewed }, entry, pointer };
    if (date !== undefined && checked && isCertainlyAfter(date, checked.day))
      yield { messageId: 'check', params: { date, day: checked.day }, entry, pointer };
  }
  const date = search?.day;
  if (date !== undefined && isCertainlyAfter(date, reviewed))
    yield { messageId: 'review', params: { date, reviewed }, entry, pointer: '/search/day' };
}

/** Coding reports: nobody has read a document before it was issued. */
export function* orderOfReadings(context: RuleContext): Findings {
  for (const entry of entriesOf(context, 'coding-report')) {
    const issued = findRecord(context.registry, 'document', entry.record.document)?.issued?.edtf;
    for (const [index, { day }] of entry.record.readings.entries()) {
      if (issued !== undefined && isCertainlyAfter(issued, day))
        yield { messageId: 'reading', params: { day, issued }, entry, pointer: `/readings/${index}/day` };
    }
  }
}

/** Public sources of any record: nobody has read what was published later. */
export function* orderOfCitations({ entries }: RuleContext): Findings {
  for (const entry of entries) {
    for (const { pointer, value: published, holder } of entry.places.dates) {
      if (holder !== 'Citation') continue;
      const read = lookUp(entry.record, pointer.replace(/published$/, 'read'));
      if (typeof read === 'string' && isCertainlyAfter(published, read))
        yield { messageId: 'published', params: { published, read }, entry, pointer };
    }
  }
}
