import type { Language, MessageTemplate } from '@digital-accords/validator';
import type { Choice } from '../../../dialogue/prompter.ts';

/** The fields of a page that say what of it was read; a page that was read live and whole has neither. */
interface SeenFields {
  readonly copy?: string;
  readonly extent?: string;
}

/** What can have been read of a page. */
const seen: Readonly<Record<string, { readonly label: MessageTemplate; readonly fields: SeenFields }>> = {
  live: { label: { ja: '公開中のページの全体', en: 'The whole live page' }, fields: {} },
  'live-part': { label: { ja: '公開中のページの一部', en: 'A part of the live page' }, fields: { extent: 'part' } },
  stored: { label: { ja: '保存された写しの全体', en: 'The whole of a stored copy' }, fields: { copy: 'stored' } },
  'stored-part': {
    label: { ja: '保存された写しの一部', en: 'A part of a stored copy' },
    fields: { copy: 'stored', extent: 'part' },
  },
  'third-party': {
    label: { ja: '第三者の写し又は引用', en: 'A copy or quotation by somebody else' },
    fields: { copy: 'third-party' },
  },
  'third-party-part': {
    label: { ja: '第三者の写し又は引用の一部', en: 'A part of a copy or quotation by somebody else' },
    fields: { copy: 'third-party', extent: 'part' },
  },
};

/** The choices in a language, the usual one first. */
export function choicesOfSeen(language: Language): readonly Choice[] {
  return Object.entries(seen).map(([value, { label }]) => ({ value, label: label[language] }));
}

/** The fields of a choice; without an answer the page was read live and whole. */
export function fieldsOfSeen(choice: string): SeenFields {
  return seen[choice]?.fields ?? {};
}

/** The choice that a page of a record stands for. */
export function seenOf({ copy, extent }: SeenFields): string {
  const found = Object.entries(seen).find(([, { fields }]) => fields.copy === copy && fields.extent === extent);
  return found?.[0] ?? 'live';
}
