import { predicateFormLanguage, predicateFormLevel } from '@digital-accords/model';
import { pastEndings, presentEndings } from './inflection.ts';

const levels = new Map<string, string>(Object.entries(predicateFormLevel));

/** Levels of the forms that speak of a will: in the past too they may promise by the very text (決定した, 意向を示した). */
const wills = ['pledge', 'endeavour'];

/** Endings of sentences, each with its form; the longest first, so that 検討を進める goes before 進める. */
type EndingsOfForms = readonly (readonly [ending: string, form: string])[];

function endingsOfForms(): EndingsOfForms {
  return Object.entries(predicateFormLanguage)
    .filter(([, language]) => language === 'ja')
    .flatMap(([form]) => endingsOf(form).map((ending) => [ending, form] as const))
    .sort(([a], [b]) => b.length - a.length);
}

/** Worked out when a document is first looked at: most runs look at none. */
let endings: EndingsOfForms | undefined;

function endingsOf(form: string): readonly string[] {
  const past = wills.includes(levels.get(form) ?? '') ? pastEndings(form) : [];
  return [...presentEndings(form), ...past];
}

/**
 * The form of the strength table with which a Japanese sentence ends as a promise does, in whatever inflection.
 *
 * @param sentence the text of a leaf
 * @returns the dictionary form, if it ends so
 */
export function promiseEnding(sentence: string): string | undefined {
  const end = sentence.replace(/[。、；;.\s]+$/u, '');
  endings ??= endingsOfForms();
  return endings.find(([ending]) => end.endsWith(ending))?.[1];
}
