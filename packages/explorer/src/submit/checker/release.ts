import type { Authored, PlacedText } from '@digital-accords/model';
import type { openRelease, Release } from '@digital-accords/validator';

/** Opens the registry of this site. A file is loaded when a check first needs it; the check waits for it. */
export function siteRelease(open: typeof openRelease): Release {
  const release = open(load);
  if (!release) throw new Error('The registry has no record of its own.');
  return release;
}

/** The texts of all documents, in which pasted words are looked for. */
export function textsOf({ registry, placedTexts }: Release): ReadonlyMap<Authored.DocumentId, PlacedText> {
  return new Map(
    registry.byType.document.flatMap(({ id }): [Authored.DocumentId, PlacedText][] => {
      const text = placedTexts.get(id);
      return text ? [[id, text]] : [];
    }),
  );
}

/** Only a worker may wait for a file like this; the page goes on. */
function load(name: string): Uint8Array {
  const request = new XMLHttpRequest();
  request.open('GET', `/data/v1/authored/${name}`, false);
  request.responseType = 'arraybuffer';
  request.send();
  if (request.status !== 200) throw new Error(`${name}: ${request.status}`);
  return new Uint8Array(request.response);
}
