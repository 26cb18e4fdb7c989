/** The formats that schemas name, as compiled validators import them. */
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { isDay, isPlainAddress } from './measure.ts';

const { uri } = fullFormats;

export const formats: {
  readonly date: (text: string) => boolean;
  readonly uri: (text: string) => boolean;
} = {
  date: isDay,
  uri: (text) => isPlainAddress(text) || (typeof uri === 'function' && uri(text)),
};
