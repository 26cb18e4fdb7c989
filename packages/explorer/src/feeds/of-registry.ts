import { type Agreement, commitments, type Day, events, registry } from '@digital-accords/data';
import { formatEdtf } from '@digital-accords/data/helpers';
import { coordinates } from '@digital-accords/model';
import { pathOf, permanentAddress } from '../address/address.ts';
import type { Language } from '../language/language.ts';
import { currentReports } from '../lifecycle/current-reports.ts';
import { atom } from './atom.ts';
import { type CalendarEntry, calendar } from './calendar.ts';
import { feedWords as words } from './words.ts';

const site = coordinates.site.replace(/\/$/, '');
const isCurrent = ({ lifecycle }: { readonly lifecycle?: object }): boolean => lifecycle === undefined;

/** Addresses of the feed and of the calendar of an agreement, or of the whole registry. */
export function feedPaths(agreement: Agreement | undefined, lang: Language): { atom: string; calendar: string } {
  const folder = agreement ? pathOf(agreement.id, lang) : `/${lang}/`;
  return { atom: `${folder}feed.xml`, calendar: `${folder}calendar.ics` };
}

/**
 * The feed of reports, the last reviewed first.
 *
 * @param agreement the agreement that they are about; absent for all reports
 * @param lang language of the titles
 */
export function reportFeed(agreement: Agreement | undefined, lang: Language): string {
  const reports = currentReports()
    .filter(({ derived }) => !agreement || derived.agreements.includes(agreement.id))
    .toSorted((a, b) => (a.reviewed === b.reviewed ? (a.id < b.id ? -1 : 1) : a.reviewed < b.reviewed ? 1 : -1));
  return atom({
    address: `${site}${feedPaths(agreement, lang).atom}`,
    page: `${site}${agreement ? pathOf(agreement.id, lang) : `/${lang}/`}`,
    title: words.reports[lang](agreement?.title[lang]),
    lang,
    updated: reports[0]?.reviewed ?? registry.derived.asOf,
    entries: reports.map(({ id, title, summary, reviewed }) => ({
      id: permanentAddress(id),
      page: `${site}${pathOf(id, lang)}`,
      title: title[lang],
      summary: summary[lang],
      updated: reviewed,
    })),
  });
}

/**
 * The calendar of meetings, and of the last days of commitments that have a due date.
 *
 * @param agreement the agreement that they belong to; absent for all
 * @param lang language of the titles
 */
export function dueCalendar(agreement: Agreement | undefined, lang: Language): string {
  const entries = [...meetings(agreement, lang), ...dueDates(agreement, lang)];
  return calendar({
    title: words.calendar[lang](agreement?.title[lang]),
    asOf: registry.derived.asOf,
    entries: entries.sort((a, b) => (a.first < b.first ? -1 : 1)),
  });
}

function meetings(agreement: Agreement | undefined, lang: Language): readonly CalendarEntry[] {
  return Object.values(events)
    .filter(isCurrent)
    .filter(({ documents, derived }) => !agreement || belongs(agreement, documents, derived.updates))
    .flatMap(({ id, title, derived: { date } }) =>
      date.earliest && date.latest
        ? entry(id, { title: title[lang], edtf: date.edtf, first: date.earliest, last: date.latest }, lang)
        : [],
    );
}

function dueDates(agreement: Agreement | undefined, lang: Language): readonly CalendarEntry[] {
  return Object.values(commitments)
    .filter(({ derived }) => derived.counted && (!agreement || derived.agreement === agreement.id))
    .flatMap(({ id, title, derived: { due } }) =>
      due?.latest
        ? entry(id, { title: words.due[lang](title[lang]), edtf: due.edtf, first: due.latest, last: due.latest }, lang)
        : [],
    );
}

/** Whether a text of the agreement came out of an event, or a report on the agreement names it. */
function belongs(agreement: Agreement, documents: readonly string[], reports: readonly string[]): boolean {
  return (
    agreement.documents.some((document) => documents.includes(document)) ||
    agreement.derived.updates.some((update) => reports.includes(update))
  );
}

interface Dated {
  readonly title: string;
  readonly edtf: string;
  readonly first: Day;
  readonly last: Day;
}

function entry(id: string, { title, edtf, first, last }: Dated, lang: Language): CalendarEntry {
  const page = `${site}${pathOf(id, lang)}`;
  return { id: `${coordinates.site}${id}/`, page, title, description: formatEdtf(edtf, lang), first, last };
}
