import type { Day } from '@digital-accords/data';

/** A feed by RFC 4287. */
export interface Feed {
  /** Its permanent identifier, which is also the address of the feed. */
  readonly address: string;
  /** The page that it follows. */
  readonly page: string;
  readonly title: string;
  readonly lang: string;
  readonly updated: Day;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Its permanent identifier. */
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly summary: string;
  readonly updated: Day;
}

/** Writes a feed as XML. */
export function atom({ address, page, title, lang, updated, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(lang)}">`,
    `  <id>${escaped(address)}</id>`,
    `  <title>${escaped(title)}</title>`,
    `  <updated>${updated}T00:00:00Z</updated>`,
    '  <author><name>Digital Accords</name></author>',
    '  <rights>CC BY 4.0</rights>',
    `  <link rel="self" type="application/atom+xml" href="${escaped(address)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    ...entries.map(entryText),
    '</feed>\n',
  ].join('\n');
}

function entryText({ id, page, title, summary, updated }: FeedEntry): string {
  return [
    '  <entry>',
    `    <id>${escaped(id)}</id>`,
    `    <title>${escaped(title)}</title>`,
    `    <updated>${updated}T00:00:00Z</updated>`,
    `    <link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    `    <summary>${escaped(summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML allows no control character but tab and line ends. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
