/** Mounts the form for a report. Nothing that is typed is sent. */
import { startChecker } from '../submit/checker/checker.ts';
import { type Drafts, draftsOfTab } from '../submit/drafts/drafts.ts';
import { draftsNotice } from '../submit/drafts/notice.ts';
import type { FormModel } from '../submit/field.ts';
import { reportForm } from '../submit/form.ts';
import { isAbout, newDraft } from '../submit/start.ts';
import { focusField } from '../submit/summary.ts';

const lang = document.documentElement.lang === 'ja' ? 'ja' : 'en';

async function open(host: HTMLElement): Promise<void> {
  const [waiting, failed] = [host.querySelector('[data-waiting]'), host.querySelector('[data-failed]')];
  const show = (one: Element | null): void => {
    waiting?.toggleAttribute('hidden', one !== waiting);
    failed?.toggleAttribute('hidden', one !== failed);
  };
  show(waiting);
  const model = await modelFrom(`/${lang}/submit/form.json`).catch((error: unknown) => console.error(error));
  if (!model) return show(failed);
  const today = new Date().toLocaleDateString('sv-SE');
  const about = new URLSearchParams(location.search).get('about') ?? '';
  const drafts = tabDrafts();
  const fresh = () => newDraft(model, today, about);
  const form = reportForm({ lang, model, checker: startChecker(host.dataset['checker'] ?? ''), today }, drafts, fresh);
  // A link to the form names what the new report is on; a draft on something else is kept, and offered beside it.
  const before = await drafts?.before();
  const isLink = about !== '' && !isReload();
  const isSame = before !== undefined && (!isLink || isAbout(before.draft, about));
  // Nobody holds the draft any longer, so it is among the others.
  if (!isSame && before) await drafts?.begin();
  form.open(isSame ? before.draft : fresh());
  show(null);
  host.append(form.shown);
  if (drafts) await offer(host, drafts, form.open);
}

/** Shows the other drafts of this device, and again once one of them is taken. */
async function offer(host: HTMLElement, drafts: Drafts, open: (draft: FormDraft) => void): Promise<void> {
  host.querySelector('.drafts')?.remove();
  const others = await drafts.others();
  if (others.length === 0) return;
  const notice = draftsNotice(others, lang, async (one) => {
    await drafts.take(one);
    open(one.draft);
    focusField('/about');
    await offer(host, drafts, open);
  });
  host.prepend(notice);
}

type FormDraft = ReturnType<typeof newDraft>;

/** Undefined if this device keeps nothing. */
function tabDrafts(): Drafts | undefined {
  try {
    return draftsOfTab();
  } catch {
    return undefined;
  }
}

function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate';
}

async function modelFrom(address: string): Promise<FormModel> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as FormModel;
}

const host = document.querySelector<HTMLElement>('#form');
if (host) {
  host.querySelector('[data-retry]')?.addEventListener('click', () => void open(host));
  void open(host);
}
