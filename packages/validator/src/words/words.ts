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
import { duplicateKey } from './duplicate-key.ts';
import { edtf } from './edtf.ts';
import { fileEmpty } from './file-empty.ts';
import { fileEncoding } from './file-encoding.ts';
import { fileKind } from './file-kind.ts';
import { fileLoop } from './file-loop.ts';
import { fileSize } from './file-size.ts';
import { fileUnreadable } from './file-unreadable.ts';
import { idReleased } from './id-released.ts';
import { idUnique } from './id-unique.ts';
import { jsonSyntax } from './json-syntax.ts';
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
import { readingLine } from './reading-line.ts';
import { recordPath } from './record-path.ts';
import { redirectTarget } from './redirect-target.ts';
import { reference } from './reference.ts';
import { referenceCurrent } from './reference-current.ts';
import { relationCycle } from './relation-cycle.ts';
import { relationParties } from './relation-parties.ts';
import { relationWords } from './relation-words.ts';
import { roleWhy } from './role-why.ts';
import type { RuleWords } from './rule-words.ts';
import { schemaRule } from './schema.ts';
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
import { waiverIdle } from './waiver-idle.ts';
import { wikidataUnique } from './wikidata-unique.ts';
import { wordsPrinted } from './words-printed.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** What people read of every rule, by its id. */
export const words: Readonly<Record<string, RuleWords>> = {
  'action-last-resort': actionLastResort,
  'actor-printed': actorPrinted,
  'actor-term': actorTerm,
  'completed-ongoing': completedOngoing,
  'contact-leaf': contactLeaf,
  counterpart,
  'country-code': countryCode,
  coverage,
  'coverage-note': coverageNote,
  'date-order': dateOrder,
  'day-in-future': dayInFuture,
  'dispute-listed': disputeListed,
  'duplicate-key': duplicateKey,
  edtf,
  'file-empty': fileEmpty,
  'file-encoding': fileEncoding,
  'file-kind': fileKind,
  'file-loop': fileLoop,
  'file-size': fileSize,
  'file-unreadable': fileUnreadable,
  'id-released': idReleased,
  'id-unique': idUnique,
  'json-syntax': jsonSyntax,
  'leaf-begins': leafBegins,
  'leaf-locator': leafLocator,
  'leaf-reference': leafReference,
  'leaf-renders': leafRenders,
  'leaf-role': leafRole,
  'organisation-date': organisationDate,
  'override-idle': overrideIdle,
  'pillar-agreement': pillarAgreement,
  'pillar-order': pillarOrder,
  'predicate-printed': predicatePrinted,
  'quote-leaf': quoteLeaf,
  'quote-role': quoteRole,
  'quote-verbatim': quoteVerbatim,
  'reading-leaves': readingLeaves,
  'reading-line': readingLine,
  'record-path': recordPath,
  'redirect-target': redirectTarget,
  reference,
  'reference-current': referenceCurrent,
  'relation-cycle': relationCycle,
  'relation-parties': relationParties,
  'relation-words': relationWords,
  'role-why': roleWhy,
  schema: schemaRule,
  'source-text': sourceText,
  'stem-needed': stemNeeded,
  'strength-override': strengthOverride,
  'text-characters': textCharacters,
  'text-contact': textContact,
  'text-formula': textFormula,
  'text-languages': textLanguages,
  'text-markup': textMarkup,
  'update-date': updateDate,
  'update-duplicate': updateDuplicate,
  'update-evidence': updateEvidence,
  'update-order': updateOrder,
  'update-transition': updateTransition,
  'waiver-idle': waiverIdle,
  'wikidata-unique': wikidataUnique,
  'words-printed': wordsPrinted,
  'yaml-syntax': yamlSyntax,
};
