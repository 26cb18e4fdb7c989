/** The public entry of the model: published types at the top, authored ones under `Authored`. */
export type * from './generated/published.ts';
export type * as Authored from './generated/authored.ts';
