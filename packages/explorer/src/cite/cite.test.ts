import { registry } from '@digital-accords/data';
import { expect, test } from 'vitest';
import { citeView } from './cite.ts';

test('a commitment is cited by id, version and permanent address', () => {
  const { asOf, version } = registry.derived;
  const id = 'jp-gb-digital-partnership-2022/secure-by-design';
  const { bibtex, permanent, file, mistake } = citeView(id, 'Research & {x} 100%', 'en');
  expect({ permanent, file, mistake }).toEqual({
    permanent: `https://digital-accords.github.io/${id}/`,
    file: `/data/v1/${id}.json`,
    mistake: `https://github.com/digital-accords/digital-accords/issues/new?template=correction.yml&record=${encodeURIComponent(id)}`,
  });
  expect(bibtex.split('\n').slice(0, 2)).toEqual([
    '@misc{jp-gb-digital-partnership-2022:secure-by-design,',
    String.raw`  title = {Research \& x 100\%},`,
  ]);
  expect(bibtex).toContain(`data version ${version}`);
  expect(bibtex).toContain(`year = {${asOf.slice(0, 4)}}`);
});
