import { type Update, updates } from '@digital-accords/data';

/** The reports that stand. Searches that found nothing are on record as updates, and are no reports. */
export const currentReports = (): readonly Update[] =>
  Object.values(updates).filter(({ lifecycle, search }) => lifecycle === undefined && search === undefined);
