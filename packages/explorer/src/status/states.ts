import type { StatusTerm } from '@digital-accords/data';
import { shown } from '@digital-accords/model';

/** All states, from the first to the last. */
export const states: readonly StatusTerm[] = Object.keys(shown.status).filter((name): name is StatusTerm =>
  Object.hasOwn(shown.status, name),
);
