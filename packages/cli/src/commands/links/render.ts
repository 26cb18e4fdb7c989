import { type Language, type Params, render } from '@digital-accords/validator';
import type { CommandContext } from '../../command/command.ts';
import type { CheckedLink, LinkReport, LinkResult } from '../../links/report.ts';
import { resultText } from '../../links/result-text.ts';
import { visible } from '../../terminal/visible.ts';
import { headings, words } from './words.ts';

const sections = ['gone', 'failed', 'refused', 'moved'] as const;

/**
 * What became of addresses, for people: what was not reached, and what has moved.
 *
 * @param name name of the registry
 * @param report what was found
 * @param options language and colours
 * @returns the text, without a line end
 */
export function renderLinks(
  name: string,
  { day, links }: LinkReport,
  { language, palette }: Pick<CommandContext, 'language' | 'palette'>,
): string {
  const reached = links.filter(({ result }) => result.state === 'reached').length;
  const head = say('head', language, { name, day, reached, others: links.length - reached });
  return [
    head,
    ...sections.flatMap((section) => {
      const own = links.filter(({ result }) => sectionOf(result) === section);
      if (own.length === 0) return [];
      const heading = say('section', language, { heading: headings[section][language], count: own.length });
      return [[palette.heading(heading), ...own.flatMap((link) => linkLines(link, language))].join('\n')];
    }),
  ].join('\n\n');
}

function sectionOf(result: LinkResult): (typeof sections)[number] | 'reached' {
  if (result.state !== 'reached') return result.state;
  return result.movedTo === undefined ? 'reached' : 'moved';
}

function linkLines({ url, records, result }: CheckedLink, language: Language): readonly string[] {
  return [`  ${visible(url)}`, `    ${visible(resultText(result, language))}`, `    ${visible(records.join(', '))}`];
}

function say(word: keyof typeof words, language: Language, params: Params): string {
  return render(words[word], params, language);
}
