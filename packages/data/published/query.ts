/** Questions on the records, answered without a clock: the days of the registry stand for days that are not given. */
export { type AgreementTimelineEntry, agreementTimelineOf } from './query/agreement-timeline.ts';
export type { Days } from './query/days.ts';
export {
  type IdGuard,
  isAgreementId,
  isCodingReportId,
  isCommitmentId,
  isDocumentId,
  isEventId,
  isInstrumentId,
  isOrganisationId,
  isPillarId,
  isUpdateId,
} from './query/guards.ts';
export { statusHistory } from './query/history.ts';
export { type Lineage, type LineageEdge, type LineageGraph, lineageGraph, lineageOf } from './query/lineage.ts';
export { type Resolution, recordOf, resolve } from './query/records.ts';
export { type StatusOfCommitment, statusOf } from './query/status.ts';
export { type TimelineEntry, timelineOf } from './query/timeline.ts';
export { ageing, changesBetween, dueBetween, pastDue, type StatusChange, silent } from './query/when.ts';
export {
  type Condition,
  commitmentsWhere,
  inPillar,
  inState,
  ofAgreement,
  ofBody,
  ofParty,
  ofStrength,
  onTopic,
  onTopicGroup,
} from './query/where.ts';
