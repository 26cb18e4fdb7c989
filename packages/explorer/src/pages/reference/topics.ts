import { ruleBook, rulesReference } from '@digital-accords/validator/report';
import codebook from '../../../../../docs/codebook.md?raw';
import governanceInJapanese from '../../../../../GOVERNANCE.ja.md?raw';
import governance from '../../../../../GOVERNANCE.md?raw';
import changes from '../../../../data/CHANGELOG.md?raw';
import api from '../../../../data/dist/docs/api.md?raw';
import datasheet from '../../../../data/docs/datasheet.md?raw';
import samples from '../../../../data/docs/recipes.md?raw';
import type { Language } from '../../language/language.ts';

/** A reference that is written in Markdown. */
export type Topic = 'samples' | 'api' | 'rules' | 'codebook' | 'governance' | 'datasheet' | 'changes';

interface Document {
  /** Language in which it is written. */
  readonly lang: Language;
  readonly text: string;
}

const inEnglish = (text: string) => (): Document => ({ lang: 'en', text });

const documents: Readonly<Record<Topic, (lang: Language) => Document>> = {
  samples: inEnglish(samples),
  api: inEnglish(api),
  rules: (lang) => ({ lang, text: rulesReference(ruleBook, lang) }),
  codebook: inEnglish(codebook),
  governance: (lang) => ({ lang, text: lang === 'ja' ? governanceInJapanese : governance }),
  datasheet: inEnglish(datasheet),
  changes: inEnglish(changes),
};

export const topics: readonly Topic[] = Object.keys(documents).filter(isTopic);

export function isTopic(name: string): name is Topic {
  return Object.hasOwn(documents, name);
}

/** A reference in the language of the reader, or in English if it is not written in that language. */
export function documentOf(topic: Topic, lang: Language): Document {
  return documents[topic](lang);
}
