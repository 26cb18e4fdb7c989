import { actionLastResortWords } from './action-last-resort.ts';
import { actorPrintedWords } from './actor-printed.ts';
import { actorTermWords } from './actor-term.ts';
import { completedOngoingWords } from './completed-ongoing.ts';
import { contactLeafWords } from './contact-leaf.ts';
import { counterpartWords } from './counterpart.ts';
import { countryCodeWords } from './country-code.ts';
import { coverageWords } from './coverage.ts';
import { coverageNoteWords } from './coverage-note.ts';
import { dateOrderWords } from './date-order.ts';
import { dayInFutureWords } from './day-in-future.ts';
import { disputeListedWords } from './dispute-listed.ts';
import { duplicateKeyWords } from './duplicate-key.ts';
import { edtfWords } from './edtf.ts';
import { fileEmptyWords } from './file-empty.ts';
import { fileEncodingWords } from './file-encoding.ts';
import { fileKindWords } from './file-kind.ts';
import { fileLoopWords } from './file-loop.ts';
import { fileSizeWords } from './file-size.ts';
import { fileUnreadableWords } from './file-unreadable.ts';
import { idReleasedWords } from './id-released.ts';
import { idUniqueWords } from './id-unique.ts';
import { jsonSyntaxWords } from './json-syntax.ts';
import { leafBeginsWords } from './leaf-begins.ts';
import { leafLocatorWords } from './leaf-locator.ts';
import { leafReferenceWords } from './leaf-reference.ts';
import { leafRendersWords } from './leaf-renders.ts';
import { leafRoleWords } from './leaf-role.ts';
import { organisationDateWords } from './organisation-date.ts';
import { overrideIdleWords } from './override-idle.ts';
import { pillarAgreementWords } from './pillar-agreement.ts';
import { pillarOrderWords } from './pillar-order.ts';
import { predicatePrintedWords } from './predicate-printed.ts';
import { quoteLeafWords } from './quote-leaf.ts';
import { quoteRoleWords } from './quote-role.ts';
import { quoteVerbatimWords } from './quote-verbatim.ts';
import { readingLeavesWords } from './reading-leaves.ts';
import { readingLineWords } from './reading-line.ts';
import { recordPathWords } from './record-path.ts';
import { redirectTargetWords } from './redirect-target.ts';
import { referenceWords } from './reference.ts';
import { referenceCurrentWords } from './reference-current.ts';
import { relationCycleWords } from './relation-cycle.ts';
import { relationPartiesWords } from './relation-parties.ts';
import { relationWordsWords } from './relation-words.ts';
import { roleWhyWords } from './role-why.ts';
import type { RuleWords } from './rule-words.ts';
import { schemaWords } from './schema.ts';
import { sourceTextWords } from './source-text.ts';
import { stemNeededWords } from './stem-needed.ts';
import { strengthOverrideWords } from './strength-override.ts';
import { textCharactersWords } from './text-characters.ts';
import { textContactWords } from './text-contact.ts';
import { textFormulaWords } from './text-formula.ts';
import { textLanguagesWords } from './text-languages.ts';
import { textMarkupWords } from './text-markup.ts';
import { updateDateWords } from './update-date.ts';
import { updateDuplicateWords } from './update-duplicate.ts';
import { updateEvidenceWords } from './update-evidence.ts';
import { updateOrderWords } from './update-order.ts';
import { updateTransitionWords } from './update-transition.ts';
import { waiverIdleWords } from './waiver-idle.ts';
import { wikidataUniqueWords } from './wikidata-unique.ts';
import { wordsPrintedWords } from './words-printed.ts';
import { yamlSyntaxWords } from './yaml-syntax.ts';

/** What people read of every rule, by its id. */
export const words: Readonly<Record<string, RuleWords>> = {
  'action-last-resort': actionLastResortWords,
  'actor-printed': actorPrintedWords,
  'actor-term': actorTermWords,
  'completed-ongoing': completedOngoingWords,
  'contact-leaf': contactLeafWords,
  counterpart: counterpartWords,
  'country-code': countryCodeWords,
  coverage: coverageWords,
  'coverage-note': coverageNoteWords,
  'date-order': dateOrderWords,
  'day-in-future': dayInFutureWords,
  'dispute-listed': disputeListedWords,
  'duplicate-key': duplicateKeyWords,
  edtf: edtfWords,
  'file-empty': fileEmptyWords,
  'file-encoding': fileEncodingWords,
  'file-kind': fileKindWords,
  'file-loop': fileLoopWords,
  'file-size': fileSizeWords,
  'file-unreadable': fileUnreadableWords,
  'id-released': idReleasedWords,
  'id-unique': idUniqueWords,
  'json-syntax': jsonSyntaxWords,
  'leaf-begins': leafBeginsWords,
  'leaf-locator': leafLocatorWords,
  'leaf-reference': leafReferenceWords,
  'leaf-renders': leafRendersWords,
  'leaf-role': leafRoleWords,
  'organisation-date': organisationDateWords,
  'override-idle': overrideIdleWords,
  'pillar-agreement': pillarAgreementWords,
  'pillar-order': pillarOrderWords,
  'predicate-printed': predicatePrintedWords,
  'quote-leaf': quoteLeafWords,
  'quote-role': quoteRoleWords,
  'quote-verbatim': quoteVerbatimWords,
  'reading-leaves': readingLeavesWords,
  'reading-line': readingLineWords,
  'record-path': recordPathWords,
  'redirect-target': redirectTargetWords,
  reference: referenceWords,
  'reference-current': referenceCurrentWords,
  'relation-cycle': relationCycleWords,
  'relation-parties': relationPartiesWords,
  'relation-words': relationWordsWords,
  'role-why': roleWhyWords,
  schema: schemaWords,
  'source-text': sourceTextWords,
  'stem-needed': stemNeededWords,
  'strength-override': strengthOverrideWords,
  'text-characters': textCharactersWords,
  'text-contact': textContactWords,
  'text-formula': textFormulaWords,
  'text-languages': textLanguagesWords,
  'text-markup': textMarkupWords,
  'update-date': updateDateWords,
  'update-duplicate': updateDuplicateWords,
  'update-evidence': updateEvidenceWords,
  'update-order': updateOrderWords,
  'update-transition': updateTransitionWords,
  'waiver-idle': waiverIdleWords,
  'wikidata-unique': wikidataUniqueWords,
  'words-printed': wordsPrintedWords,
  'yaml-syntax': yamlSyntaxWords,
};
