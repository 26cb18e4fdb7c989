/**
 * A value as JSON that is safe to print. C1 controls, format and bidirectional characters, which `JSON.stringify` leaves as
 * they are, are escaped; this changes no value (RFC 8259 §7).
 *
 * @param value a value that JSON can hold
 * @param indent spaces by which a level is indented; with 0, the value is one line
 * @returns JSON, without a line end
 */
export function jsonText(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent).replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, escaped);
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, at) => unitOf(character, at)).join('');
}

function unitOf(character: string, at: number): string {
  return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
}
