import {
  type Agreement,
  agreements,
  type Event,
  events,
  organisations,
  type Update,
  updates,
} from '@digital-accords/data';
import { formatEdtf, label, nameOf } from '@digital-accords/data/helpers';
import { pathOf } from '../address/address.ts';
import type { Language } from '../language/language.ts';
import { bracketed } from '../language/punctuation.ts';
import { currentReports } from '../lifecycle/current-reports.ts';
import { placeOf } from './axis.ts';
import { type MarksView, marksOf } from './marks.ts';

export interface LaneView {
  readonly title: string;
  readonly path: string;
  readonly begin: number;
  /** Reports whose day is not known exactly. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  readonly reports: MarksView;
}

/** What the same parties agreed, with their meetings and reports. */
export interface PairView {
  readonly title: string;
  readonly meetings: MarksView;
  readonly lanes: readonly LaneView[];
}

/** Height of a lane in px. */
export const laneHeight = 46;

/** Height of the timeline of a pair in px. */
export function pairHeight({ lanes }: PairView): number {
  return 100 + lanes.length * laneHeight;
}

/** The timeline of all agreements, by parties, in one language. */
export function timelineView(lang: Language): readonly PairView[] {
  const current = Object.values(agreements)
    .filter(({ lifecycle }) => lifecycle === undefined)
    .toSorted((a, b) => ((a.derived.date.latest ?? '') < (b.derived.date.latest ?? '') ? -1 : 1));
  const partiesOf = ({ parties }: Agreement): string =>
    parties
      .map(({ organisation }) => organisation)
      .toSorted()
      .join();
  const pairs = [...new Set(current.map(partiesOf))];
  return pairs.map((pair) =>
    pairView(
      current.filter((one) => partiesOf(one) === pair),
      lang,
    ),
  );
}

function pairView(group: readonly Agreement[], lang: Language): PairView {
  const parties = (group[0]?.parties ?? []).map(({ organisation }) => organisations[organisation]);
  const names = parties.map((party) => nameOf(party, lang));
  return {
    title: names.join(lang === 'ja' ? 'と' : ' and '),
    meetings: marksOf(
      Object.values(events)
        .filter((event) =>
          isOf(
            event,
            group,
            parties.map(({ country }) => country),
          ),
        )
        .map((event) => ({
          day: event.derived.date.latest,
          path: pathOf(event.id, lang),
          title: dated(event.title[lang], event.date, lang),
          label: label('event-kind', event.kind, lang),
        })),
      lang,
      `meetings/${group[0]?.id}`,
    ),
    lanes: group.map((agreement) => laneView(agreement, lang)),
  };
}

/** An event is of the parties if their bodies, and no others, took part; without participants, if a report names it. */
function isOf(event: Event, group: readonly Agreement[], countries: readonly (string | undefined)[]): boolean {
  const seen = new Set(event.participants.map(({ body }) => organisations[body].country).filter(Boolean));
  if (seen.size > 0) return seen.size === countries.length && countries.every((country) => seen.has(country));
  return event.derived.updates.some((id) =>
    updates[id].derived.agreements.some((agreement) => group.some((one) => one.id === agreement)),
  );
}

function laneView(agreement: Agreement, lang: Language): LaneView {
  const reports = currentReports().filter(({ derived }) => derived.agreements.includes(agreement.id));
  const begin = placeOf(agreement.derived.date.latest ?? '');
  return {
    title: agreement.shortTitle[lang],
    path: pathOf(agreement.id, lang),
    begin,
    spans: reports.flatMap(spanOf),
    reports: marksOf(
      reports.map(({ id, title, derived }) => ({
        day: derived.date?.latest,
        path: pathOf(id, lang),
        title: dated(title[lang], derived.date, lang),
      })),
      lang,
      `reports/${agreement.id}`,
      begin,
    ),
  };
}

function spanOf({ derived: { date } }: Update): { from: number; to: number }[] {
  const { earliest, latest } = date ?? {};
  const isSpan = earliest !== undefined && latest !== undefined && earliest.slice(0, 7) !== latest.slice(0, 7);
  return isSpan ? [{ from: placeOf(earliest), to: placeOf(latest) }] : [];
}

/** A title with its date, which it may hold already. */
function dated(title: string, date: { readonly edtf: string } | undefined, lang: Language): string {
  const said = date && formatEdtf(date.edtf, lang);
  return said === undefined || title.includes(said) ? title : title + bracketed(said, lang);
}
