/** Checks a report and finds words in the source texts, in a thread of its own; it speaks Japanese. */
import { checkUpdate, locateWords, openRelease } from '@digital-accords/validator/update/ja';
import { answerWith } from '../submit/checker/answer.ts';

answerWith({ checkUpdate, locateWords, openRelease });
