import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { amountLine, cell, decimal, type Line } from '../measure/line.ts';
import { median } from '../measure/median.ts';
import { type Measured, sideBySide } from '../measure/rounds.ts';
import type { Row } from '../measure/row.ts';
import { aRecord } from './a-record.ts';

/** Importing the data, cold, over Node doing nothing, beside two data packages of others. */
export const dataImport: Row = {
  name: 'data-import',
  run: ({ place }) => {
    const program = (code: string) => ({
      args: ['--no-warnings', '--input-type=module', '--eval', code],
      cwd: place.folder,
      isBare: true,
    });
    const of = sideBySide(
      {
        bare: program('0'),
        one: program(`import '${aRecord(place).module}'`),
        all: program(`import '@digital-accords/data'`),
        features: program(`import 'web-features'`),
        compat: program(`import '@mdn/browser-compat-data' with { type: 'json' }`),
      },
      31,
    );
    const bare = of('bare');
    const parts = ['agreements', 'collections', 'shards'];
    const size = parts.reduce((sum, folder) => sum + bytesIn(place.release, folder), 0) / 1e6;
    const over = (measured: Measured): number =>
      median(measured.samples.map(({ ms }, round) => ms - (bare.samples[round]?.ms ?? Number.NaN)));
    const line = (name: string, measured: Measured, most?: number): Line => {
      const more = over(measured);
      const reach = most === undefined ? '–' : `≤ +${decimal(most, 0)} ms`;
      const row = `import ${name}, over Node doing nothing`;
      return {
        ...amountLine(row, cell(measured), cell(bare), `+${decimal(more, 1)} ms`, reach, more <= (most ?? more)),
        ...(most === undefined && { reached: '–' }),
      };
    };
    return [
      line('one record', of('one'), 12),
      line(`everything (${decimal(size)} MB)`, of('all'), 30 * size),
      line('web-features', of('features')),
      line('@mdn/browser-compat-data', of('compat')),
    ];
  },
};

/** Bytes of the modules of a folder. */
function bytesIn(release: string, name: string): number {
  const folder = join(release, '..', name);
  const modules = readdirSync(folder).filter((file) => file.endsWith('.js'));
  return modules.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}
