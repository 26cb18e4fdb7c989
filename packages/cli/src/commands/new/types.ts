import { collectionOf } from '@digital-accords/model';

/** Types of record that can be begun. */
export const types: readonly string[] = [...Object.keys(collectionOf), 'registry'].sort();
