import { labels, typeNames } from '@digital-accords/model';
import type { MessageTemplate, NameReference } from '../diagnostic/diagnostic.ts';
import { afterFirst, type Language } from '../diagnostic/render.ts';
import { fieldTable } from '../generated/fields.ts';
import { titles } from '../generated/titles.ts';
import { fieldsOn, own, type Title } from './fields-on.ts';

/**
 * Names a field by its title, a term by its label and a type of record by its name, with the key beside it: forms and pages
 * show the name, files the key.
 *
 * @param reference a field, a term or a type of record
 * @param language language of the reader
 * @param listed whether it is one of a list; then it has no quotation marks, which would be many
 * @returns 「日付」（date）, “Address” (`url`); the key alone if no name is known, or if it is the same word
 */
export function nameOf(reference: NameReference, language: Language, listed: boolean): string {
  if ('field' in reference) return beside(titleOf(reference.field), afterFirst(reference.field, '.'), language, listed);
  if ('term' in reference) return beside(labelOf(reference.term), afterFirst(reference.term, '/'), language, listed);
  return beside(own<MessageTemplate>(typeNames, reference.type), reference.type, language, listed);
}

function beside(name: MessageTemplate | undefined, key: string, language: Language, listed: boolean): string {
  const said = name?.[language];
  if (said === undefined || isSameWord(said, key)) return language === 'ja' ? `「${key}」` : `\`${key}\``;
  if (listed) return language === 'ja' ? `${said}（${key}）` : `${said} (\`${key}\`)`;
  return language === 'ja' ? `「${said}」（${key}）` : `“${said}” (\`${key}\`)`;
}

/** `shortTitle` and “Short title”, `output-delivered` and “Output delivered”. */
function isSameWord(name: string, key: string): boolean {
  return plain(name) === plain(key.split('.').at(-1) ?? '');
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s-]/g, '');
}

/** The title of a field, given as `<type>.<path>`. A text in one of two languages is named by the field that holds both. */
function titleOf(field: string): MessageTemplate | undefined {
  const [type = '', ...keys] = field.split('.');
  const [title, before] = fieldsOn(type, keys)
    .map((one) => one.title)
    .toReversed();
  const key = keys.at(-1);
  return template(
    before && title && (key === 'ja' || key === 'en')
      ? [`${before[0]}（${title[0]}）`, `${before[1]}, ${title[1]}`]
      : title,
  );
}

function labelOf(reference: string): MessageTemplate | undefined {
  const [scheme = ''] = reference.split('/');
  const term = afterFirst(reference, '/');
  const member = own(own(fieldTable.unions, scheme)?.members, term);
  return own(own(bySchemes, scheme), term) ?? template(member === undefined ? undefined : titles[member]?.['']);
}

const bySchemes: Readonly<Record<string, Readonly<Record<string, MessageTemplate>>>> = labels;

function template(title: Title | undefined): MessageTemplate | undefined {
  return title && { ja: title[0], en: title[1] };
}
