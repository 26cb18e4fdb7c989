/** Checks a report and finds words in the source texts, in a thread of its own; it speaks English. */
import { checkUpdate, locateWords, openRelease } from '@digital-accords/validator/update/en';
import { answerWith } from '../submit/checker/answer.ts';

answerWith({ checkUpdate, locateWords, openRelease });
