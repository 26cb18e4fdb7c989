import { agreements } from '../collections/agreements.js';
import { codingReports } from '../collections/coding-reports.js';
import { commitments } from '../collections/commitments.js';
import { documents } from '../collections/documents.js';
import { events } from '../collections/events.js';
import { instruments } from '../collections/instruments.js';
import { organisations } from '../collections/organisations.js';
import { pillars } from '../collections/pillars.js';
import { updates } from '../collections/updates.js';
import { isId } from '../helpers/ids.ts';

/** Whether a text is an id of a collection, and then of the type of its ids. */
export type IdGuard<Collection> = (text: string) => text is Extract<keyof Collection, string>;

// Marked pure, so that a bundler keeps the collections of the guards that are used.
export const isAgreementId: IdGuard<typeof agreements> = /* @__PURE__ */ guardOf(agreements);
export const isPillarId: IdGuard<typeof pillars> = /* @__PURE__ */ guardOf(pillars);
export const isCommitmentId: IdGuard<typeof commitments> = /* @__PURE__ */ guardOf(commitments);
export const isUpdateId: IdGuard<typeof updates> = /* @__PURE__ */ guardOf(updates);
export const isEventId: IdGuard<typeof events> = /* @__PURE__ */ guardOf(events);
export const isOrganisationId: IdGuard<typeof organisations> = /* @__PURE__ */ guardOf(organisations);
export const isInstrumentId: IdGuard<typeof instruments> = /* @__PURE__ */ guardOf(instruments);
export const isDocumentId: IdGuard<typeof documents> = /* @__PURE__ */ guardOf(documents);
export const isCodingReportId: IdGuard<typeof codingReports> = /* @__PURE__ */ guardOf(codingReports);

function guardOf<Collection extends object>(collection: Collection): IdGuard<Collection> {
  return (text): text is Extract<keyof Collection, string> => isId(collection, text);
}
