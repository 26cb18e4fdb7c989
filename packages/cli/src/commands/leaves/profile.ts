import { vocabularies } from '@digital-accords/model/vocabularies';

/** The layout profiles. */
export const profiles: readonly string[] = vocabularies['layout-profile'].terms.map(({ id }) => id);
