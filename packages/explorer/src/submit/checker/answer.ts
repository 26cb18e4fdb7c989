import type * as Checks from '@digital-accords/validator/update/en';
import { judge } from './judge.ts';
import type { Asked, Told } from './messages.ts';
import { siteRelease, textsOf } from './release.ts';

/**
 * Answers the questions of a page, in a worker.
 *
 * @param checks the check of reports in the language of the page, and what finds words in the source texts
 */
export function answerWith({ checkUpdate, locateWords, openRelease }: typeof Checks): void {
  let release: ReturnType<typeof siteRelease> | undefined;
  let texts: ReturnType<typeof textsOf> | undefined;
  const answer = async (question: Asked): Promise<Told['told']> => {
    release ??= siteRelease(openRelease);
    if (question.name === 'check') return judge(question.asked, release, checkUpdate);
    texts ??= textsOf(release);
    return locateWords(question.asked, texts);
  };
  addEventListener('message', async ({ data: question }: MessageEvent<Asked>) => {
    const { number } = question;
    const told = await answer(question).catch((error: unknown) => console.error(error));
    postMessage({ number, ...(told && { told }) } satisfies Told);
  });
}
