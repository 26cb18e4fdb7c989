/** Texts that rules look for. */
export type SoughtText = 'ids' | 'dates' | 'days' | 'locators' | 'printed';

/** Values of several properties that rules look for. */
export type SoughtObject = 'quotes' | 'statements' | 'relations';

/** Definitions whose values are ids: those of a type, by the name of the definition, and those of any record. */
const id = /Id$/;

/** Their locators and texts say what is quoted from where, or are those of the leaves: rules look at the whole. */
const compared: readonly string[] = ['Quote', 'DocumentLeaf'];

/**
 * The kind of value that rules look for, if the value is a text.
 *
 * @param definition name of its definition
 * @param holder name of the definition that holds it
 */
export function soughtText(definition: string, holder: string): SoughtText | undefined {
  if (id.test(definition)) return 'ids';
  switch (definition) {
    case 'Edtf':
      return 'dates';
    case 'Day':
      return 'days';
    case 'Locator':
      return compared.includes(holder) ? undefined : 'locators';
    case 'PrintedWords':
      return 'printed';
    case 'Text':
      return compared.includes(holder) || soughtObject(holder) === 'statements' ? undefined : 'printed';
    default:
      return undefined;
  }
}

/**
 * The kind of value that rules look for, if the value is not a text.
 *
 * @param definition name of its definition
 */
export function soughtObject(definition: string): SoughtObject | undefined {
  switch (definition) {
    case 'Quote':
      return 'quotes';
    case 'LocalizedText':
    case 'Reason':
      return 'statements';
    case 'CommitmentRelation':
    case 'AgreementRelation':
      return 'relations';
    default:
      return undefined;
  }
}

/** A character that plain text seldom has. One class is found fast. */
const unusual =
  /[^\n\r -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u05ff\u2010-\u2027\u2030-\u205e\u2070-\u27ff\u2900-\u3163\u3165-\ud7ff\uf900-\ufdff\uff01-\uff9f\uffa1-\uffdc\uffe0-\uffe6]/;

/** Whether rules look at a text of a kind. Of printed texts, they look at those that may hold what no source prints. */
export function isSought(kind: SoughtText, text: string): boolean {
  return kind !== 'printed' || unusual.test(text);
}
