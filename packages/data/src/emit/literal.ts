/**
 * A JavaScript expression for a value that JSON can hold: `JSON.parse` of a string, which engines read faster than an
 * object literal of that size. It is marked pure, so that a bundler drops it if nobody uses it.
 *
 * @param value the value
 * @returns the expression
 */
export function parsedLiteral(value: unknown): string {
  return `/* @__PURE__ */ JSON.parse(${stringLiteral(JSON.stringify(value))})`;
}

/**
 * A JavaScript and TypeScript string literal in single quotes.
 *
 * @param text any text
 * @returns the literal
 */
export function stringLiteral(text: string): string {
  const escaped = text.replace(
    /['\\\n\r\u2028\u2029]/g,
    (character) => escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${escaped}'`;
}

const escapes: Readonly<Record<string, string>> = { "'": "\\'", '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
