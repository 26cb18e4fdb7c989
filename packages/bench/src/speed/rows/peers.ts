import { type Line, timeLine } from '../measure/line.ts';
import { peersIn } from '../measure/peers.ts';
import { sideBySide } from '../measure/rounds.ts';
import type { Row } from '../measure/row.ts';

/** The command with the schema and all rules, compared with other validators with the schema alone, on JSON files. */
export const peers: Row = {
  name: 'peers',
  run: ({ place, files }) => {
    const folder = files().json;
    const ours = { args: [place.cli, 'validate', folder], cwd: place.folder };
    return peersIn(place, folder).map((peer): Line => {
      const row = `1,000 updates in JSON files, beside ${peer.name}`;
      if (peer.kind === 'missing') {
        const beside = `not installed: ${peer.reason}`;
        return { row, ours: '–', beside, ratio: '–', reach: '–', reached: '–' };
      }
      try {
        const of = sideBySide({ ours, beside: { ...peer.program, isBare: !peer.isNode } }, peer.rounds);
        return timeLine(row, of('ours'), of('beside'));
      } catch (error) {
        const beside = `failed: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`;
        return { row, ours: '–', beside, ratio: '–', reach: '–', reached: '–' };
      }
    });
  },
};
