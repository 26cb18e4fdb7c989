import { isHeld } from '@digital-accords/model';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { textWithheld } from '../rules/text-withheld.ts';
import type { Release } from './release.ts';

/** The file of a release that says which texts it leaves out, as it is imported. */
const FILE = '@digital-accords/data/authored/leaves.ndjson.gz';

/**
 * The documents whose texts a release leaves out.
 *
 * @param release the release
 * @returns one warning for each, in the order of their ids
 */
export function withheldIn({
  registry,
  placedTexts,
}: Pick<Release, 'registry' | 'placedTexts'>): readonly Diagnostic[] {
  const withheld = registry.byType.document.filter((one) => isHeld(one) && placedTexts.get(one.id)?.withheld);
  return withheld.map(({ id }) => ({
    file: FILE,
    ruleId: textWithheld.id,
    messageId: 'release',
    severity: textWithheld.severity,
    params: { document: id },
    related: [],
    suggestions: [],
  }));
}
