import type { AnyRecord, Commitment, Update } from '@digital-accords/model';
import { annotationIri, namespace, recordIri, termIri } from '../../linked/iri.ts';
import { quotesOf } from '../../linked/quotes.ts';

/** A commitment, apart from its identifier and title. */
export function commitmentOf(commitment: Commitment): object {
  const { summary, pillar, topics, action, otherActions, derived } = commitment;
  const { agreement, actors, strength, counted, due, status, relatesTo } = derived;
  return {
    type: `${namespace}Commitment`,
    description: summary,
    isPartOf: recordIri(pillar ?? agreement),
    about: topics.map((topic) => termIri('topic', topic)),
    actor: actors.map(recordIri),
    action: [action, ...otherActions].map((one) => termIri('action', one)),
    strength: termIri('strength', strength),
    counted,
    ...(due && { due: due.edtf }),
    state: termIri('status', status.state),
    ...(status.attestation && { attestation: termIri('attestation', status.attestation) }),
    ...(status.freshness && { freshness: termIri('freshness', status.freshness) }),
    flag: status.flags.map((flag) => termIri('flag', flag)),
    subject: relatesTo.map(({ id, kind, basis }) => ({
      about: recordIri(id),
      kind: termIri('relation', kind),
      basis: termIri('relation-basis', basis),
    })),
    citation: citationsOf(commitment),
  };
}

/** A report, apart from its identifier and title. */
export function reportOf(update: Update): object {
  const { summary, about, date, actors, evidence } = update;
  const links = evidence.flatMap((one) => (one.kind === 'link' ? [one.source.url] : []));
  return {
    type: `${namespace}Report`,
    description: summary,
    ...(date && { date: date.edtf }),
    actor: actors.map(recordIri),
    subject: about.map(({ id, kind, basis }) => ({
      about: recordIri(id),
      kind: termIri('update-kind', kind),
      ...(basis && { basis: termIri('relation-basis', basis) }),
    })),
    citation: [...citationsOf(update), ...links],
  };
}

function citationsOf(record: AnyRecord): readonly string[] {
  return quotesOf(record).map(({ pointer }) => annotationIri(record.id, pointer));
}
