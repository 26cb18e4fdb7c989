/** The formats that schemas name, as compiled validators import them. */
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { isDay } from './measure.ts';

export const formats: { readonly date: typeof isDay; readonly uri: typeof fullFormats.uri } = {
  date: isDay,
  uri: fullFormats.uri,
};
