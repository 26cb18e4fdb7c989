/** Mounts the form for a report. Nothing that is typed is sent. */
import { startChecker } from '../submit/checker/checker.ts';
import type { FormModel } from '../submit/field.ts';
import { reportForm } from '../submit/form.ts';

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
  show(null);
  const today = new Date().toLocaleDateString('sv-SE');
  const about = new URLSearchParams(location.search).get('about') ?? '';
  host.append(reportForm({ lang, model, checker: startChecker(host.dataset['checker'] ?? ''), today, about }));
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
