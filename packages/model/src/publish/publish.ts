import type { PlacedText } from '../document/placed-text.ts';
import type { DocumentId } from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import type { Registry } from '../registry/registry.ts';
import type { StatusDays } from '../status/dating.ts';
import { publishAgreement } from './agreement.ts';
import { publishCodingReport } from './coding-report.ts';
import { publishCommitment } from './commitment.ts';
import { publishContext } from './context.ts';
import { publishDocument } from './document.ts';
import { publishEvent } from './event.ts';
import { publishInstrument } from './instrument.ts';
import { publishOrganisation } from './organisation.ts';
import { publishPillar } from './pillar.ts';
import { publishRegistry } from './registry.ts';
import { publishUpdate } from './update.ts';

/** The published records of each type, sorted by id. */
export type PublishedRecords = {
  readonly [Type in Published.RecordType]: readonly Published.RecordsByType[Type][];
};

/** What a publication depends on besides the records and their texts. */
export interface PublishOptions extends StatusDays {
  /** Figures of the documents that were read twice, by document. */
  readonly reliability: ReadonlyMap<DocumentId, readonly Published.Reliability[]>;
  /** Version of the release, if it is one. */
  readonly version?: string;
}

/**
 * Publishes a registry: adds the computed values to each authored record, under `derived`.
 *
 * All records are published. But a list of the records that refer to a record leaves out withdrawn and redirected records.
 * It also leaves out commitments that do not count, except in lists made for them.
 *
 * @param registry validated records
 * @param placedTexts text of each document that is held
 * @param options the day asked about, the day of knowledge, the figures of reliability and the version
 * @returns the published records; the order of input never matters
 * @throws Error if a quote is not in its leaf, or if a held text was not read; validated records never cause this
 */
export function publish(
  registry: Registry,
  placedTexts: ReadonlyMap<DocumentId, PlacedText>,
  { reliability, version, ...days }: PublishOptions,
): PublishedRecords {
  const context = publishContext(registry, placedTexts, days, reliability);
  const { byType } = registry;
  return {
    agreement: byType.agreement.map((record) => publishAgreement(record, context)),
    'coding-report': byType['coding-report'].map((record) => publishCodingReport(record, context)),
    commitment: byType.commitment.map((record) => publishCommitment(record, context)),
    document: byType.document.map((record) => publishDocument(record, context)),
    event: byType.event.map((record) => publishEvent(record, context)),
    instrument: byType.instrument.map((record) => publishInstrument(record, context)),
    organisation: byType.organisation.map((record) => publishOrganisation(record, context)),
    pillar: byType.pillar.map((record) => publishPillar(record, context)),
    registry: byType.registry.map((record) => publishRegistry(record, context, version)),
    update: byType.update.map((record) => publishUpdate(record, context)),
  };
}
