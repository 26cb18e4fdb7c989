import { expect, test } from 'vitest';
import { atom } from './atom.ts';

test('a feed is XML in which every text is text', () => {
  const feed = atom({
    address: 'https://example.org/en/feed.xml',
    page: 'https://example.org/en/',
    title: 'A & B',
    lang: 'en',
    updated: '2025-01-22',
    entries: [
      {
        id: 'https://example.org/updates/a/',
        page: 'https://example.org/en/updates/a/',
        title: '</title><script>alert("1")</script>',
        summary: '半導体\u0000𠮷',
        updated: '2025-01-22',
      },
    ],
  });
  expect(feed).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>https://example.org/en/feed.xml</id>
  <title>A &amp; B</title>
  <updated>2025-01-22T00:00:00Z</updated>
  <author><name>Digital Accords</name></author>
  <rights>CC BY 4.0</rights>
  <link rel="self" type="application/atom+xml" href="https://example.org/en/feed.xml"/>
  <link rel="alternate" type="text/html" href="https://example.org/en/"/>
  <entry>
    <id>https://example.org/updates/a/</id>
    <title>&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</title>
    <updated>2025-01-22T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="https://example.org/en/updates/a/"/>
    <summary>半導体𠮷</summary>
  </entry>
</feed>
`);
});
