import type { Authored, PlacedText } from '@digital-accords/model';
import { openRelease, type Release } from '@digital-accords/validator';

/** What a report is checked against, and the texts in which pasted words are looked for. */
export interface Opened {
  readonly release: Release;
  readonly texts: ReadonlyMap<Authored.DocumentId, PlacedText>;
}

/** Loads the registry of this site; the validator asks for its files one by one, without waiting. */
export async function loadRelease(paths: readonly string[]): Promise<Opened> {
  const files = new Map(
    await Promise.all(
      paths.map(async (path): Promise<[string, Uint8Array]> => {
        const response = await fetch(`/data/v1/${path}`);
        if (!response.ok) throw new Error(`${path}: ${response.status}`);
        return [path.slice(path.lastIndexOf('/') + 1), new Uint8Array(await response.arrayBuffer())];
      }),
    ),
  );
  const release = openRelease((name) => files.get(name));
  if (!release) throw new Error('The registry has no record of its own.');
  const texts = release.registry.byType.document.flatMap(({ id }): [Authored.DocumentId, PlacedText][] => {
    const text = release.placedTexts.get(id);
    return text ? [[id, text]] : [];
  });
  return { release, texts: new Map(texts) };
}
