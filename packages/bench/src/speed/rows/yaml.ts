import { timeLine } from '../measure/line.ts';
import { sideBySide } from '../measure/rounds.ts';
import type { Row } from '../measure/row.ts';

const limit = { limit: 2 };

/** The command on updates in YAML files, submitted to the release, compared with js-yaml on the same files. */
export const yamlFiles: Row = {
  name: 'yaml-files',
  run: ({ place, files }) => {
    const folder = files().yaml;
    const of = sideBySide(
      {
        ours: { args: [place.cli, 'validate', folder], cwd: place.folder },
        beside: { args: [place.script('load-yaml.js'), folder], cwd: place.folder },
      },
      15,
    );
    return [timeLine('1,000 updates in separate YAML files, cold', of('ours'), of('beside'), limit)];
  },
};

/** The command on the committed registry, with source texts and readings, compared with js-yaml on its records. */
export const wholeRegistry: Row = {
  name: 'registry',
  run: ({ place }) => {
    const of = sideBySide(
      {
        ours: { args: [place.cli, 'validate', '--registry', place.registry], cwd: place.folder },
        beside: { args: [place.script('load-yaml.js'), `${place.registry}/records`], cwd: place.folder },
      },
      15,
    );
    return [timeLine('the whole registry, cold', of('ours'), of('beside'), limit)];
  },
};
