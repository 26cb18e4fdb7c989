import { buildSync } from 'esbuild';
import { amountLine, type Line } from '../measure/line.ts';
import type { Place } from '../measure/place.ts';
import type { Row } from '../measure/row.ts';
import { aRecord } from './a-record.ts';

/** Bytes of a minified browser bundle of an app that uses a part of the data, beside one that uses all of others. */
export const dataBundle: Row = {
  name: 'data-bundle',
  run: ({ place }) => {
    const { agreement, id, module } = aRecord(place);
    const of = '@digital-accords/data';
    const apps: Readonly<Record<string, string>> = {
      'one record': `export { default } from '${module}';`,
      'one agreement': `export * from '${of}/agreements/${agreement}';`,
      'the overview': `export { overview } from '${of}/overview';`,
      'the labels of status': `export { labels } from '${of}/vocabularies/status';`,
      'one record of the root': `import { commitments } from '${of}'; export default commitments['${id}'];`,
      'status as of a day': `export { statusOf } from '${of}/query';`,
      everything: `export * from '${of}';`,
    };
    const features = bytesOf(place, `import { features } from 'web-features/data.json'; export default features.grid;`);
    const compat = bytesOf(place, `import bcd from '@mdn/browser-compat-data'; export default bcd.css;`);
    const beside = `web-features ${kilobytes(features)}, BCD ${kilobytes(compat)}`;
    return Object.entries(apps).map(([name, code]): Line => {
      const bytes = bytesOf(place, code);
      const ratio = `${(bytes / features).toFixed(4)} ×`;
      // The test of costs holds the budgets, which depend on the records.
      return { ...amountLine(`bundle of ${name}`, kilobytes(bytes), beside, ratio, '–', true), reached: '–' };
    });
  },
};

function bytesOf({ folder }: Place, code: string): number {
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.contents.length ?? 0;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
