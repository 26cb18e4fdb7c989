/** Checks a report and finds words in the source texts, in a thread of its own. */
import { locateWords } from '@digital-accords/validator';
import { judge } from '../submit/checker/judge.ts';
import type { Asked, Told } from '../submit/checker/messages.ts';
import { siteRelease, textsOf } from '../submit/checker/release.ts';

let release: ReturnType<typeof siteRelease> | undefined;
let texts: ReturnType<typeof textsOf> | undefined;

async function answer(question: Asked): Promise<Told['told']> {
  release ??= siteRelease();
  if (question.name === 'check') return judge(question.asked, release);
  texts ??= textsOf(release);
  return locateWords(question.asked, texts);
}

addEventListener('message', async ({ data: question }: MessageEvent<Asked>) => {
  const { number } = question;
  const told = await answer(question).catch((error: unknown) => console.error(error));
  postMessage({ number, ...(told && { told }) } satisfies Told);
});
