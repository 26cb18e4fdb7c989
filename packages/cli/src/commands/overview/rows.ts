import { type Day, formatEdtf, labels, type ShownStatus, shown, shownStatus } from '@digital-accords/model';
import { type Language, render } from '@digital-accords/validator';
import { visible } from '../../terminal/visible.ts';
import type { CommitmentOverview } from './overview.ts';
import { words } from './words.ts';

/** Stands beside each statement of absence and before its base. */
export const MARK = '*';
export const INDENT = '  ';

type Stated = Pick<CommitmentOverview, 'status' | 'indicated' | 'flags'>;

/** The cells of a commitment, in the order of the columns. */
export function cells(commitment: CommitmentOverview, language: Language): string[] {
  const { id, title, strength, heard, report } = commitment;
  const { state, saysAbsence } = inWords({ ...commitment, flags: [] }, language);
  return [
    visible(title[language]),
    labels.strength[strength][language],
    marked(state, saysAbsence),
    heard?.day ?? '',
    report.state === 'none' ? `${absent(report.searched, language)}${MARK}` : visible(report.date ?? report.id),
    visible(id.slice(id.indexOf('/') + 1)),
  ];
}

function absent(searched: Day | undefined, language: Language): string {
  return searched === undefined ? words.absent[language] : render(words['none-found'], { searched }, language);
}

/** What does not fit in a row: flags and deliverables, each on a line of its own. */
export function asides({ flags, deliverables }: CommitmentOverview, language: Language): string[] {
  return [
    ...flags.map((flag) => `${INDENT}- ${shown.flag[flag][language]}${MARK}`),
    ...deliverables.map((deliverable) => {
      const { what, due } = deliverable;
      const { state, flags: own, saysAbsence } = inWords(deliverable, language);
      const status = [state, ...own].join(language === 'ja' ? '、' : '; ');
      const text = render(
        words.deliverable,
        { what: what[language], due: formatEdtf(due, language), status },
        language,
      );
      return `${INDENT}- ${marked(visible(text), saysAbsence)}`;
    }),
  ];
}

/** How long ago something was heard is shown as a day, so freshness is left out of the words. */
function inWords({ status: state, indicated, flags }: Stated, language: Language): ShownStatus {
  return shownStatus({ state, ...(indicated && { indicated }), flags }, undefined, language);
}

function marked(text: string, saysAbsence: boolean): string {
  return saysAbsence ? `${text}${MARK}` : text;
}

/** Whether anything said of a commitment is that something is not on record. */
export function isAbsent(commitment: CommitmentOverview): boolean {
  const { report, deliverables } = commitment;
  return report.state === 'none' || [commitment, ...deliverables].some((one) => inWords(one, 'en').saysAbsence);
}
