import { type Language, localeOf } from '../../language/language.ts';
import { button, element } from '../element.ts';
import { valueAt } from '../field.ts';
import { words } from '../words.ts';
import { removeDraft, type StoredDraft } from './stored.ts';

/** Drafts that this device keeps beside the one on the page, with ways to go on with one, and to remove one. */
export function draftsNotice(
  stored: readonly StoredDraft[],
  lang: Language,
  take: (draft: StoredDraft) => void,
): HTMLElement {
  const shown = element('section', { class: 'gap drafts', 'aria-label': words.drafts[lang] });
  const items = stored.map((one) => {
    const title = String(valueAt(one.draft, ['title', lang]) || words.untitled[lang]);
    const about = String(valueAt(one.draft, ['about', 0, 'id']) ?? '');
    const when = new Date(one.saved).toLocaleString(localeOf[lang], { dateStyle: 'medium', timeStyle: 'short' });
    const item = element(
      'li',
      {},
      element('b', {}, title),
      ` ${words.savedAt[lang](when)}`,
      element('p', { class: 'id', translate: 'no' }, about),
      element(
        'p',
        { class: 'btnrow' },
        button(words.goOn[lang], () => take(one)),
        button(words.discard[lang], () => {
          removeDraft(one.id);
          item.remove();
          if (shown.querySelector('li') === null) shown.remove();
        }),
      ),
    );
    return item;
  });
  shown.append(element('p', {}, words.draftsLead[lang]), element('ul', {}, ...items));
  return shown;
}
