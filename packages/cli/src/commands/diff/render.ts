import type { RegistryDiff } from '@digital-accords/model';
import { type Language, render } from '@digital-accords/validator';
import type { RegistryVersion } from '../../registry/version/version.ts';
import { type Item, type Section, sectionsOf } from './sections.ts';
import type { Style } from './style.ts';
import { words } from './words.ts';

/**
 * A comparison for people.
 *
 * @param diff the comparison
 * @param versions the registries that were compared, the earlier first
 * @param style how parts are written
 * @param language language of the reader
 * @returns the text, without a line end
 */
export function renderDiff(
  diff: RegistryDiff,
  versions: readonly [before: RegistryVersion, after: RegistryVersion],
  style: Style,
  language: Language,
): string {
  const sections = [...sectionsOf(diff, style, language), ...faultSections(versions, style, language)];
  const [before, after] = versions.map(({ name }) => name);
  const step = render(words.step, { bump: diff.bump === 'none' ? words.none[language] : diff.bump }, language);
  return [
    style.text(render(words.heading, { before: before ?? '', after: after ?? '' }, language)),
    ...(sections.length > 0 ? [] : [words.nothing[language]]),
    ...sections.map((section) => sectionText(section, style, language)),
    ...(diff.contract ? [] : [words['no-contract'][language]]),
    step,
  ].join('\n\n');
}

function sectionText({ title, items }: Section, style: Style, language: Language): string {
  const shown = items.slice(0, style.most);
  const more = items.length - shown.length;
  const heading = render(words.count, { title: words[title][language], count: items.length }, language);
  return [
    style.heading(heading),
    ...shown.flatMap(({ line, details }) => [style.item(line), ...details.map(style.detail)]),
    ...(more > 0 ? [style.item(render(words.more, { count: more }, language))] : []),
  ].join('\n');
}

function faultSections(versions: readonly RegistryVersion[], style: Style, language: Language): readonly Section[] {
  const errors = versions.flatMap(({ name, faults }) =>
    [...faults.errors].map(([file, count]): Item => {
      const line = render(words.errors, { side: name, file, count }, language);
      return { line: style.text(line), details: [] };
    }),
  );
  const unread = versions.flatMap(({ name, faults }) =>
    faults.unread.map((id): Item => ({ line: `${style.text(name)} ${style.code(id)}`, details: [] })),
  );
  const sections: readonly Section[] = [
    { title: 'unread', items: unread },
    { title: 'faults', items: errors },
  ];
  return sections.filter(({ items }) => items.length > 0);
}
