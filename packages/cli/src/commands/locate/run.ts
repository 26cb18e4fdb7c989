import { locateWords, type MessageTemplate } from '@digital-accords/validator';
import { jsonText } from '@digital-accords/validator/report';
import type { Run } from '../../command/command.ts';
import { done, failed, refuse } from '../../command/outcome.ts';
import { openRegistry } from '../../registry/open.ts';
import { locatedIn } from './located.ts';
import { renderLocated } from './render.ts';

const messages = {
  empty: {
    ja: '探す文言がありません。文書から写した文言を引用符で囲んで指定してください。',
    en: 'There are no words to look for. Give words copied from a document, in quotation marks.',
  },
  none: {
    ja: '原文を収録した文書{count}件に、この文言はありません。',
    en: 'No document has these words (documents searched: {count}).',
  },
  near: {
    ja: '原文を収録した文書{count}件に、この文言はありません。一致する最も長い部分は「{exact}」（{document}、{leaf}）です。その箇所の全文：「{text}」',
    en: 'No document has these words (documents searched: {count}). The longest part that one has is “{exact}” ({document}, {leaf}). That passage reads: “{text}”',
  },
} as const satisfies Record<string, MessageTemplate>;

/** Runs `accords locate <words>`. */
export const run: Run = (operands, options, context) => {
  const { language } = context;
  const words = operands.join(' ');
  if (words.trim() === '') return refuse(language, messages.empty);
  const { registry, placedTexts } = openRegistry(options, context);
  const { places, near } = locateWords(words, placedTexts);
  const located = locatedIn(places, registry, placedTexts);
  if (options.get('format') === 'json') {
    const outcome = done(`${jsonText({ places: located, near })}\n`);
    return places.length > 0 ? outcome : { ...outcome, code: 2 };
  }
  const count = placedTexts.size;
  if (near) return failed(language, messages.near, { count, ...near });
  if (places.length === 0) return failed(language, messages.none, { count });
  return done(`${renderLocated(located, registry, context)}\n`);
};
