import { agreements, type RecordId } from '@digital-accords/data';
import { label } from '@digital-accords/data/helpers';
import { recordOf } from '@digital-accords/data/query';
import { type LocalizedText, typeNames } from '@digital-accords/model';
import { linkTo } from '../address/link.ts';
import type { Language } from '../language/language.ts';
import { bracketed, colon } from '../language/punctuation.ts';
import { regionName } from '../language/region.ts';
import { type Marking, markingOf } from './marking.ts';

const part: LocalizedText = { ja: '合意文書の構成', en: 'Part of an agreement' };

/** What the head of a page says of its subject. */
export interface Subject {
  /** Differs from that of every other record. */
  readonly title: string;
  readonly description: string;
  /** In terms of schema.org, for programs; a topic is no record. */
  readonly marking?: Marking | undefined;
}

/**
 * A record as the head of its page presents it.
 *
 * @param id the record
 * @param lang language of the reader
 */
export function subjectOf(id: RecordId, lang: Language): Subject {
  const record = recordOf(id);
  const name = linkTo(id, lang).text;
  const marking = markingOf(id, lang);
  switch (record.type) {
    case 'agreement':
    case 'update':
      return { title: name, description: record.summary[lang], marking };
    case 'commitment': {
      const agreement = agreements[record.derived.agreement].shortTitle[lang];
      return { title: `${name} – ${agreement}`, description: record.summary[lang], marking };
    }
    default: {
      const kind = kindOf(id, lang);
      return { title: `${name} – ${kind}`, description: kind + colon[lang] + name, marking };
    }
  }
}

/** What a record is, in words: its kind, and what sets it apart from others of the same name. */
export function kindOf(id: RecordId, lang: Language): string {
  const record = recordOf(id);
  switch (record.type) {
    case 'agreement':
      return label('agreement-kind', record.kind, lang);
    case 'pillar':
      return `${part[lang]} · ${agreements[record.derived.agreement].shortTitle[lang]}`;
    case 'event':
      return label('event-kind', record.kind, lang);
    case 'organisation': {
      const country = record.country && regionName(record.country, lang);
      return label('organisation-kind', record.kind, lang) + bracketed(country, lang);
    }
    case 'instrument':
      return label('instrument-kind', record.kind, lang);
    case 'document':
      return label('document-kind', record.kind, lang);
    default:
      return typeNames[record.type][lang];
  }
}
