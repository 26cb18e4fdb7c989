import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { sampleOf } from '../child.ts';
import { timeLine } from '../line.ts';
import { sideBySide } from '../rounds.ts';
import type { Row } from '../row.ts';

const example = fileURLToPath(new URL('../../../../../examples/submission/right.yaml', import.meta.url));

/** One submission, cold, beside Node doing nothing. Memory is asked for in a run of its own, since asking takes time. */
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
        json: bare(place.cli, 'validate', 'one.json'),
        yaml: bare(place.cli, 'validate', 'one.yaml'),
      },
      41,
    );
    const line = (format: 'json' | 'yaml', limit: number, most: number) => {
      const { peak } = sampleOf({ args: [place.cli, 'validate', `one.${format}`], cwd: place.folder });
      const reach = { limit, goal: { name: 'goal', most } };
      return timeLine(`\`validate one.${format}\`, all rules, cold`, { ...of(format), peak }, of('beside'), reach);
    };
    return [line('json', 1.6, 1.5), line('yaml', 1.8, 1.7)];
  },
};
