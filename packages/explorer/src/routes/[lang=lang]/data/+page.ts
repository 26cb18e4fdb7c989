import { languages } from '../../../language/language.ts';
import { type DataPackage, dataView } from '../../../pages/data/view.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageLoad = async ({ fetch, params }) => {
  const descriptor: DataPackage = await (await fetch('/data/v1/datapackage.json')).json();
  return { view: dataView(descriptor, params.lang) };
};
