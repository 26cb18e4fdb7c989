import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteFolder } from '../scripts/site-handler.ts';

const pages = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
const textOf = (file: string): string => readFileSync(join(siteFolder, file), 'utf8');
const decoded = (text: string): string => text.replaceAll('&amp;', '&');

const idsIn = new Map<string, ReadonlySet<string>>();
function idsOf(file: string): ReadonlySet<string> {
  const known = idsIn.get(file) ?? new Set([...textOf(file).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
  idsIn.set(file, known);
  return known;
}

/** Why a link of a page leads nowhere. */
function faultOf(link: string, page: string): string | undefined {
  const { pathname, hash } = new URL(link, `http://site/${page.replace(/index\.html$/, '')}`);
  const path = decodeURIComponent(pathname);
  const found = join(siteFolder, path);
  const file = existsSync(found) && statSync(found).isDirectory() ? join(path, 'index.html') : path;
  if (!existsSync(join(siteFolder, file))) return `${page}: ${link}`;
  const id = decodeURIComponent(hash.slice(1));
  return id !== '' && file.endsWith('.html') && !idsOf(file).has(id) ? `${page}: ${link}` : undefined;
}

test('no link of the site is dead', () => {
  const faults = pages.flatMap((page) => {
    const links = [...textOf(page).matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, link = '']) => decoded(link));
    return links.filter((link) => !/^[a-z]+:/.test(link)).map((link) => faultOf(link, page));
  });
  expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
});

test('each page allows no inline script or style, and holds none', () => {
  const faults = pages.filter((page) => {
    const text = textOf(page);
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(text)?.[1] ?? '';
    const isStrict = policy.includes("default-src 'none'") && !policy.includes('unsafe');
    return (
      !isStrict || /<script(?![^>]*\ssrc=| type="application\/ld\+json">)|<style|\sstyle="|\son[a-z]+="/.test(text)
    );
  });
  expect(faults).toEqual([]);
});

test('each page has one main heading, skips no level and gives no id twice', () => {
  const faults = pages.filter((page) => {
    const text = textOf(page);
    const levels = [...text.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    const isSkipped = levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1);
    return levels.filter((level) => level === 1).length !== 1 || isSkipped || new Set(ids).size < ids.length;
  });
  expect(faults).toEqual([]);
});
