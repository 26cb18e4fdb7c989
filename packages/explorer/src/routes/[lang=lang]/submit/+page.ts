import { coordinates } from '@digital-accords/model';
import { languages } from '../../../language/language.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageLoad = () => ({ issueForm: `${coordinates.repository}/issues/new?template=report.yml` });
