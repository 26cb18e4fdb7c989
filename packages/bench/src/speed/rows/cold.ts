import { readFileSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { sampleOf } from '../measure/child.ts';
import { timeLine } from '../measure/line.ts';
import { sideBySide } from '../measure/rounds.ts';
import type { Row } from '../measure/row.ts';

const example = fileURLToPath(new URL('../../../../../examples/submission/right.yaml', import.meta.url));

/** Later versions of Node start in a third of the time, and cache the compiled code of the command. */
const limit = 'enableCompileCache' in module ? 2.5 : 2;

/** The command on one submission, compared with a bare Node. Memory is measured in a separate run, because it takes time. */
export const cold: Row = {
  name: 'cold',
  run: ({ place }) => {
    const text = readFileSync(example, 'utf8');
    writeFileSync(join(place.folder, 'one.yaml'), text);
    writeFileSync(join(place.folder, 'one.json'), `${JSON.stringify(load(text), undefined, 2)}\n`);
    const bare = (...args: string[]) => ({ args, cwd: place.folder, isBare: true });
    const of = sideBySide(
      {
        beside: bare('-e', '0'),
        json: bare(place.cli, 'validate', '--max-warnings', '0', 'one.json'),
        yaml: bare(place.cli, 'validate', '--max-warnings', '0', 'one.yaml'),
      },
      41,
    );
    const line = (format: 'json' | 'yaml') => {
      const { peak } = sampleOf({ args: [place.cli, 'validate', `one.${format}`], cwd: place.folder });
      return timeLine(`\`validate one.${format}\`, all rules, cold`, { ...of(format), peak }, of('beside'), { limit });
    };
    return [line('json'), line('yaml')];
  },
};
