import { type Day, type PublishedRecords, type PublishOptions, publish, reliabilities } from '@digital-accords/model';
import type { Checked } from '@digital-accords/validator';
import { pretty } from '@digital-accords/validator/report';
import type { CommandContext, Options } from '../command/command.ts';
import { Refusal, refuse } from '../command/outcome.ts';
import { colourless } from '../terminal/palette.ts';
import type { Days } from './days.ts';
import { loadRegistry } from './load.ts';
import { validateRegistry } from './validation.ts';

/** A registry without errors, which can be published. */
export interface OpenRegistry extends Pick<Checked, 'registry' | 'placedTexts' | 'coding'> {
  /** The day of the registry. */
  readonly asOf: Day;
  /** Version of the release; absent if the registry is a folder. */
  readonly version?: string;
}

const LINE = 100;

/**
 * Opens the registry for reading. A registry with errors is not shown, because what is derived from it could be wrong.
 *
 * @param options options as given
 * @param context the file system and the language
 * @returns the registry
 * @throws Refusal if there is no registry (2), or if it has errors (1); the errors go to standard error
 */
export function openRegistry(options: Options, context: CommandContext): OpenRegistry {
  const { language, today } = context;
  const loaded = loadRegistry(options, context);
  const { diagnostics, registry, placedTexts, coding, files, texts } = validateRegistry(loaded, today);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const shown = { lang: language, palette: colourless, width: LINE, sources: texts };
    throw new Refusal({ code: 1, out: '', err: `${pretty({ diagnostics: errors, files }, shown)}\n` });
  }
  const [itself] = registry.byType.registry;
  if (!itself) {
    return refuse(language, {
      ja: '台帳の基準日を定める記録（records/registry.yaml）がありません。',
      en: 'The file records/registry.yaml is missing. It states the as-of date of the registry.',
    });
  }
  const version = loaded.records.kind === 'released' ? loaded.records.version() : undefined;
  return { registry, placedTexts, coding, asOf: itself.asOf, ...(version !== undefined && { version }) };
}

/**
 * Publishes the registry as of a day.
 *
 * @param open the registry
 * @param days the day asked about and the day of knowledge
 * @param reliability figures of the documents that were coded twice; none by default
 */
export function publishedAt(
  { registry, placedTexts, version }: OpenRegistry,
  days: Days,
  reliability: PublishOptions['reliability'] = new Map(),
): PublishedRecords {
  return publish(registry, placedTexts, { ...days, reliability, ...(version !== undefined && { version }) });
}

/** Computes the reliability of every document that was coded twice. */
export function reliabilityIn({ registry, coding }: OpenRegistry): PublishOptions['reliability'] {
  return reliabilities(
    registry.byType.document.map(({ id }) => id),
    coding,
  );
}
