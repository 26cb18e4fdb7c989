/** The public entry of the model: published types at the top, authored ones under `Authored`. */

export { absenceBaseOf } from './absence/base.ts';
export { type Absence, absenceSentence } from './absence/sentence.ts';
export { coordinates } from './coordinates/coordinates.ts';
export { type CoveringQuotes, coverageBy, coverageOf, coveringQuotes, isQuoted } from './coverage/coverage.ts';
export { addDays, addMonths, latestDay, parseDay } from './date/day.ts';
export { addDuration, parseDuration } from './date/duration.ts';
export { bounds, type EdtfProblem, type EdtfResult, type EdtfValue, parseEdtf } from './date/edtf.ts';
export { formatEdtf } from './date/format.ts';
export { rangeOf } from './date/range.ts';
export { type Bump, bumps } from './diff/bump.ts';
export type {
  Contract,
  ContractChange,
  ContractChangeKind,
  ContractChanges,
  ContractDefinition,
} from './diff/contract.ts';
export { type Comparable, diffRegistries, leastStep, type RegistryDiff } from './diff/diff.ts';
export {
  type ComparedStatus,
  type CoverageChange,
  type Effects,
  effectsOf,
  type StatusChange,
} from './diff/effects.ts';
export type { FieldChange } from './diff/field-changes.ts';
export type { ChangedRecord, ComparableRecord, RecordChanges, RecordHead } from './diff/record-changes.ts';
export { type ComparedPart, compareWords } from './diff/words.ts';
export {
  beginsOf,
  type HeldDocument,
  isHeld,
  type LeafProblem,
  type PlacedLeaf,
  type PlacedText,
  placeText,
} from './document/placed-text.ts';
export { proposeLocators } from './document/propose-locators.ts';
export { type ReleasedLeaves, releaseLeaves, restoreText } from './document/release.ts';
export { withholdText } from './document/withhold.ts';
export type * as Authored from './generated/authored.ts';
export { labels } from './generated/labels.ts';
export type * from './generated/published.ts';
export { shown } from './generated/shown.ts';
export {
  predicateFormLanguage,
  predicateFormLevel,
  predicateFormSeekingWords,
  relationScope,
  statusRank,
  topicGroup,
  topicKeyWords,
} from './generated/vocabulary-tables.ts';
export { agreementOf, collectionOf, isReservedId, pathOf, typeOfId } from './id/id.ts';
export { idsMeantBy } from './id/short-id.ts';
export {
  type AgreementTimelineEntry,
  agreementTimelineOf,
  type TimelineIds,
  type TimelineStatement,
} from './lineage/agreement-timeline.ts';
export { type Lineage, type LineageEdge, type LineageGraph, lineageGraph, lineageOf } from './lineage/lineage.ts';
export { type TimelineEntry, timelineOf } from './lineage/timeline.ts';
export { knownReports, knownUpdates } from './publish/known-reports.ts';
export { authoredOf } from './publish/parts.ts';
export { type PublishedRecords, type PublishOptions, publish } from './publish/publish.ts';
export { type Anchoring, anchor } from './quote/anchor.ts';
export { type QuotableLeaf, type Repair, repair } from './quote/repair.ts';
export { type Collections, collectionsBy } from './registry/collections.ts';
export { indexReferences, type ReferenceIndex } from './registry/inverse.ts';
export { overlay } from './registry/overlay.ts';
export { createRegistry, findRecord, isCurrent, type RecordIndex, type Registry } from './registry/registry.ts';
export { type Coding, documentReliability, noCoding, reliabilities } from './reliability/coding.ts';
export { disputesOf, fieldDisputesOf, type OpenDispute, type OpenFieldDispute } from './reliability/disputes.ts';
export { type SearchEntry, type SearchPlace, type SearchType, searchEntries, searchTypes } from './search/entries.ts';
export type { TextPart } from './search/marked.ts';
export { type SearchHit, type SearchHitPlace, type SearchOptions, type SearchResult, search } from './search/search.ts';
export { searchIndexOf } from './search/search-index.ts';
export { type StatusWithReports, shownStatusOf } from './shown/commitment.ts';
export { type ShowableStatus, type ShownStatus, shownStatus } from './shown/status.ts';
export { compareDatings, type DateSpan, type Dating, spanOf } from './status/dating.ts';
export { statusHistory } from './status/history.ts';
export { isEnding, type LadderStep, type ReachedState, stepsOf } from './status/ladder.ts';
export { dateOfUpdate, datingOfText, datingOfUpdate } from './status/record-dating.ts';
export { isReport, type Report, type ReportedState, reportedState, reportsOn } from './status/reports.ts';
export { statusOf } from './status/status.ts';
export { derivedStrength, strengthOf } from './strength/strength.ts';
export { type Figure, type FigureGroup, figureNames, figures, partNames } from './tally/figures.ts';
export { agreementsMadeBy, type PartTally, partTallies } from './tally/parts.ts';
export { type TalliedStatus, type Tally, tallyOf } from './tally/tally.ts';
export { type CanonicalText, canonicalise, type Leaf } from './text/canonicalise.ts';
export { graphemesOf } from './text/graphemes.ts';
export { unifiedIdeographs } from './text/radicals.ts';
export { typeNames } from './vocabulary/type-names.ts';
