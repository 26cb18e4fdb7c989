import type { Draft } from './field.ts';

/** Words that some reader of YAML takes for something else than text. */
const reserved: ReadonlySet<string> = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n']);

/** A record as YAML. */
export function yamlOf(record: Draft): string {
  return `${lines(record).join('\n')}\n`;
}

function lines(value: Draft): readonly string[] {
  if (typeof value !== 'object') return [scalar(value)];
  if (Array.isArray(value)) {
    if (value.length === 0) return ['[]'];
    return value.flatMap((item: Draft) => lines(item).map((line, at) => `${at === 0 ? '- ' : '  '}${line}`));
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return ['{}'];
  return entries.flatMap(([name, part]) => {
    const [first = '', ...rest] = lines(part);
    const isInline = typeof part !== 'object' || Object.keys(part).length === 0;
    return isInline ? [`${name}: ${first}`] : [`${name}:`, ...[first, ...rest].map((line) => `  ${line}`)];
  });
}

function scalar(value: string | number): string {
  if (typeof value === 'number') return String(value);
  if (/^[a-z]+([-/][a-z0-9]+)*$/.test(value) && !reserved.has(value)) return value;
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
