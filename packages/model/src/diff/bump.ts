/** A step of the version of the data, the least first (docs/design.md, “Versions of the data”). */
export const bumps = ['none', 'patch', 'minor', 'major'] as const;

/** How far a change raises the version. */
export type Bump = (typeof bumps)[number];

/**
 * The greatest of some steps.
 *
 * @param steps steps in any order
 * @returns `none` if there are no steps
 */
export function greatestBump(steps: Iterable<Bump>): Bump {
  return [...steps].reduce<Bump>((most, one) => (bumps.indexOf(one) > bumps.indexOf(most) ? one : most), 'none');
}
