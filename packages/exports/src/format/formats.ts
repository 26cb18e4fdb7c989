import type { Format } from './format.ts';
import { type PartName, parts } from './parts.ts';

/** Name of a format. */
export type FormatName = PartName | 'data-package';

/** Every format by its name; a data package has all others. */
export const formats: Readonly<Record<FormatName, Format>> = {
  ...parts,
  'data-package': {
    holds: { ja: '以上のすべてとチェックサム', en: 'all of these, with checksums' },
    kind: 'folder',
    load: () => import('../data-package/data-package.ts'),
  },
};

/** The names of all formats; the first is the default. */
export const formatNames: readonly FormatName[] = Object.keys(formats).filter(isFormat);

/** Whether there is a format of that name. */
export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
