import { actionLastResort } from './action-last-resort.ts';
import { actorPrinted } from './actor-printed.ts';
import { actorTerm } from './actor-term.ts';
import { completedOngoing } from './completed-ongoing.ts';
import { contactLeaf } from './contact-leaf.ts';
import { counterpart } from './counterpart.ts';
import { countryCode } from './country-code.ts';
import { coverage } from './coverage.ts';
import { coverageNote } from './coverage-note.ts';
import { dateOrder } from './date-order.ts';
import { dayInFuture } from './day-in-future.ts';
import { disputeListed } from './dispute-listed.ts';
import { edtf } from './edtf.ts';
import { idReleased } from './id-released.ts';
import { idUnique } from './id-unique.ts';
import { leafBegins } from './leaf-begins.ts';
import { leafLocator } from './leaf-locator.ts';
import { leafReference } from './leaf-reference.ts';
import { leafRenders } from './leaf-renders.ts';
import { leafRole } from './leaf-role.ts';
import { organisationDate } from './organisation-date.ts';
import { overrideIdle } from './override-idle.ts';
import { pillarAgreement } from './pillar-agreement.ts';
import { pillarOrder } from './pillar-order.ts';
import { predicatePrinted } from './predicate-printed.ts';
import { quoteLeaf } from './quote-leaf.ts';
import { quoteRole } from './quote-role.ts';
import { quoteVerbatim } from './quote-verbatim.ts';
import { readingLeaves } from './reading-leaves.ts';
import { recordPath } from './record-path.ts';
import { redirectTarget } from './redirect-target.ts';
import { reference } from './reference.ts';
import { referenceCurrent } from './reference-current.ts';
import { relationCycle } from './relation-cycle.ts';
import { relationParties } from './relation-parties.ts';
import { relationWords } from './relation-words.ts';
import { roleWhy } from './role-why.ts';
import type { Rule } from './rule.ts';
import { sourceText } from './source-text.ts';
import { stemNeeded } from './stem-needed.ts';
import { strengthOverride } from './strength-override.ts';
import { textCharacters } from './text-characters.ts';
import { textContact } from './text-contact.ts';
import { textFormula } from './text-formula.ts';
import { textLanguages } from './text-languages.ts';
import { textMarkup } from './text-markup.ts';
import { updateDate } from './update-date.ts';
import { updateDuplicate } from './update-duplicate.ts';
import { updateEvidence } from './update-evidence.ts';
import { updateOrder } from './update-order.ts';
import { updateTransition } from './update-transition.ts';
import { wikidataUnique } from './wikidata-unique.ts';
import { wordsPrinted } from './words-printed.ts';

/** Every rule on records that fit their schema. */
export const rules: readonly Rule[] = [
  actionLastResort,
  actorPrinted,
  actorTerm,
  completedOngoing,
  contactLeaf,
  counterpart,
  countryCode,
  coverage,
  coverageNote,
  dateOrder,
  dayInFuture,
  disputeListed,
  edtf,
  idReleased,
  idUnique,
  leafBegins,
  leafLocator,
  leafReference,
  leafRenders,
  leafRole,
  organisationDate,
  overrideIdle,
  pillarAgreement,
  pillarOrder,
  predicatePrinted,
  quoteLeaf,
  quoteRole,
  quoteVerbatim,
  readingLeaves,
  recordPath,
  redirectTarget,
  reference,
  referenceCurrent,
  relationCycle,
  relationParties,
  relationWords,
  roleWhy,
  sourceText,
  stemNeeded,
  strengthOverride,
  textCharacters,
  textContact,
  textFormula,
  textLanguages,
  textMarkup,
  updateDate,
  updateDuplicate,
  updateEvidence,
  updateOrder,
  updateTransition,
  wikidataUnique,
  wordsPrinted,
];
