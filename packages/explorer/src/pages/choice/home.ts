import { words as frame } from '../../frame/words.ts';
import { websiteMarking } from '../../marking/site.ts';
import type { ChoiceView } from './permanent.ts';
import { words } from './words.ts';

/** The address of the site, which leads to the home page in both languages. */
export function siteView(): ChoiceView {
  const { en, ja } = frame.tagline;
  const description = `${en} / ${ja}`;
  return {
    path: '',
    title: frame.tagline,
    subject: { title: `${words.site.en} / ${words.site.ja}`, description, marking: websiteMarking('en', description) },
  };
}
