import type { StatusTerm } from '@digital-accords/data';
import { type LocalizedText, shown } from '@digital-accords/model';

/**
 * Names of states over several commitments. `shown.status` says that no report is on record, which holds for one
 * commitment alone: among several, some may have reports on record that are possibly related and not counted.
 */
export const stateOfSeveral: Readonly<Record<StatusTerm, LocalizedText>> = {
  ...shown.status,
  stated: { ja: '表明（反映した報告なし）', en: 'Stated (no counted report)' },
  restated: { ja: '再表明（反映した取組の報告なし）', en: 'Restated (no counted report of action)' },
};
