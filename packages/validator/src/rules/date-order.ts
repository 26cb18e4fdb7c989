import type { Authored } from '@digital-accords/model';
import type { Rule } from '../rule/rule.ts';
import { orderOfAgreements, orderOfEvents } from './date-order.agreements.ts';
import { orderOfOrganisations } from './date-order.organisations.ts';
import { orderOfCitations, orderOfReadings, orderOfUpdates } from './date-order.reports.ts';
import type { words } from './date-order.words.ts';

/** What by its definition comes first is not dated after what follows from it. */
export const dateOrder: Rule<typeof words> = {
  id: 'date-order',
  severity: 'error',
  *check(context) {
    for (const [type, order] of orders) if (context.byType.has(type)) yield* order(context);
    yield* orderOfCitations(context);
  },
};

const orders: readonly (readonly [Authored.RecordType, Rule<typeof words>['check']])[] = [
  ['agreement', orderOfAgreements],
  ['event', orderOfEvents],
  ['update', orderOfUpdates],
  ['coding-report', orderOfReadings],
  ['organisation', orderOfOrganisations],
];
