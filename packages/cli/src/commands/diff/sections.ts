import {
  type ChangedRecord,
  type ComparedStatus,
  type ContractChange,
  type RecordHead,
  type RegistryDiff,
  shownStatus,
} from '@digital-accords/model';
import { type Language, render } from '@digital-accords/validator';
import { fieldWay } from '@digital-accords/validator/report';
import type { Style } from './style.ts';
import { changeText } from './value-text.ts';
import { words } from './words.ts';

/** A part of a comparison: its title, and items with details. */
export interface Section {
  readonly title: keyof typeof words;
  readonly items: readonly Item[];
}

/** One line, and the lines under it. */
export interface Item {
  readonly line: string;
  readonly details: readonly string[];
}

/**
 * What a comparison has to say, in its order. A section without items is left out.
 *
 * @param diff the comparison
 * @param style how parts are written
 * @param language language of the reader
 */
export function sectionsOf(diff: RegistryDiff, style: Style, language: Language): readonly Section[] {
  const heads = (records: readonly RecordHead[]): readonly Item[] =>
    records.map((record) => ({ line: headText(record, style, language), details: [] }));
  const changes = (records: readonly ChangedRecord[]): readonly Item[] =>
    records.map((record) => ({
      line: headText(record, style, language),
      details: record.fields.map((field) => {
        const way = style.text(fieldWay(record.type, field.pointer, language).join(' › '));
        const change = changeText(field, { type: record.type, pointer: field.pointer }, style, language);
        return `${way}${language === 'ja' ? '：' : ': '}${change}`;
      }),
    }));
  const sections: readonly Section[] = [
    { title: 'gone', items: heads(diff.gone) },
    { title: 'added', items: heads(diff.added) },
    { title: 'changed', items: changes(diff.changed) },
    { title: 'withdrawn', items: changes(diff.withdrawn) },
    { title: 'redirected', items: changes(diff.redirected) },
    { title: 'restored', items: changes(diff.restored) },
    {
      title: 'status',
      items: diff.status.map(({ id, before, after }) =>
        effect(id, statusText(before, language), statusText(after, language), style),
      ),
    },
    {
      title: 'coverage',
      items: diff.coverage.map(({ id, before, after }) => effect(id, `${before}%`, `${after}%`, style)),
    },
    { title: 'vocabularies', items: contractItems(diff.contract?.vocabularies ?? [], style, language) },
    { title: 'schemas', items: contractItems(diff.contract?.schemas ?? [], style, language) },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

function headText({ id, title }: RecordHead, style: Style, language: Language): string {
  return title ? `${style.text(title[language])} ${style.code(id)}` : style.code(id);
}

function effect(id: string, before: string, after: string, style: Style): Item {
  return { line: `${style.code(id)} ${style.before(before)} → ${style.after(after)}`, details: [] };
}

function statusText(status: ComparedStatus, language: Language): string {
  const { state, flags } = shownStatus(status, undefined, language);
  return [state, ...flags].join(language === 'ja' ? '、' : '; ');
}

function contractItems(changes: readonly ContractChange[], style: Style, language: Language): readonly Item[] {
  return changes.map(({ name, at, kind, bump }) => {
    const place = at === '' ? name : `${name}${at.startsWith('/') ? '' : '/'}${at.replaceAll('/properties/', '/')}`;
    const what = render(words[`kind-${kind}`], {}, language);
    return { line: `${style.code(place)} ${what} (${bump})`, details: [] };
  });
}
