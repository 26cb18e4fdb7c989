type Language = 'ja' | 'en';

/**
 * Leaves of a table of texts one language alone.
 *
 * @param table texts as `{ ja, en }` or `[ja, en]`, at any depth
 * @param language the language that stays
 * @returns the same table; in a pair the other language is 0
 */
export function inOneLanguage(table: unknown, language: Language): unknown {
  if (Array.isArray(table)) return language === 'ja' ? [table[0]] : [0, table[1]];
  if (typeof table !== 'object' || table === null) return table;
  if ('ja' in table && 'en' in table && typeof table.en === 'string') return { [language]: table[language] };
  return Object.fromEntries(Object.entries(table).map(([key, held]) => [key, inOneLanguage(held, language)]));
}
