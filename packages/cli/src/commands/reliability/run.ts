import { documentReliability, idsMeantBy } from '@digital-accords/model';
import { type MessageTemplate, nearestAmong } from '@digital-accords/validator';
import { jsonText } from '@digital-accords/validator/report';
import type { Run } from '../../command/command.ts';
import { done, refuse } from '../../command/outcome.ts';
import { openRegistry } from '../../registry/open.ts';
import { renderReliability } from './render.ts';

const messages = {
  unknown: { ja: '「{id}」という文書はありません。', en: 'There is no document “{id}”.' },
  near: {
    ja: '「{id}」という文書はありません。もしかして：{ids}',
    en: 'There is no document “{id}”. Did you mean {ids}?',
  },
  missing: {
    ja: '{id} には、二つの独立した分析がありません（coding フォルダーの reading-1.jsonl と reading-2.jsonl）。',
    en: '{id} has not been analysed twice: the folder “coding” lacks reading-1.jsonl or reading-2.jsonl.',
  },
} as const satisfies Record<string, MessageTemplate>;

/** Runs `accords reliability <document>`. */
export const run: Run = ([given = ''], options, context) => {
  const { language } = context;
  const open = openRegistry(options, context);
  const ids = open.registry.byType.document.map(({ id }) => id);
  const meant = ids.includes(given) ? [given] : idsMeantBy(given, ids);
  const [id] = meant.length === 1 ? meant : [];
  if (id === undefined) {
    const near = nearestAmong(given, ids);
    return refuse(language, near.length > 0 ? messages.near : messages.unknown, { id: given, ids: near });
  }
  const reliability = documentReliability(id, open.coding);
  if (!reliability) return refuse(language, messages.missing, { id });
  const text =
    options.get('format') === 'json'
      ? jsonText({ document: id, reliability })
      : renderReliability(id, reliability, context);
  return done(`${text}\n`);
};
