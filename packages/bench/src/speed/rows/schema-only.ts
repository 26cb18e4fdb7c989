import { timeLine } from '../measure/line.ts';
import { sideBySide } from '../measure/rounds.ts';
import type { Row } from '../measure/row.ts';

/** Updates as NDJSON, checked by the schema alone. Both scripts read lines by `node:readline`. */
export const schemaOnly: Row = {
  name: 'schema-only',
  run: ({ place, lines }) => {
    const file = lines(100_000);
    const of = sideBySide(
      {
        ours: { args: [place.script('check-lines.js'), file], cwd: place.folder },
        beside: { args: [place.script('parse-lines.js'), file], cwd: place.folder },
      },
      7,
    );
    return [timeLine('100,000 updates as NDJSON, schema only', of('ours'), of('beside'), { limit: 1.4 })];
  },
};
