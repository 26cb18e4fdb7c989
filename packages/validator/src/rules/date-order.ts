import { orderOfAgreements, orderOfEvents } from './date-order-agreements.ts';
import { orderOfOrganisations } from './date-order-organisations.ts';
import { orderOfCitations, orderOfReadings, orderOfUpdates } from './date-order-reports.ts';
import type { Rule } from './rule.ts';

/** What by its definition comes first is not dated after what follows from it. */
export const dateOrder: Rule = {
  id: 'date-order',
  severity: 'error',
  *check(context) {
    yield* orderOfAgreements(context);
    yield* orderOfEvents(context);
    yield* orderOfUpdates(context);
    yield* orderOfReadings(context);
    yield* orderOfCitations(context);
    yield* orderOfOrganisations(context);
  },
};
