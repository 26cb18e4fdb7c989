import strip from '../figures/strip.css?raw';
import timeline from '../figures/timeline.css?raw';
import tokens from '../styles/tokens.css?raw';

const light: ReadonlyMap<string, string> = new Map(
  [...tokens.slice(0, tokens.indexOf('}')).matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
);

/** The value of a token in the light scheme, which is the one for print. */
export function token(name: string): string {
  return light.get(`--${name}`) ?? '';
}

/** Styles of the figures without what programs that draw SVG do not know: variables, and rules for screens. */
export const style: string = [
  `text { font-family: ${token('sans')}; font-size: 13px; fill: ${token('ink-2')}; }`,
  `.page { fill: ${token('bg')}; }`,
  `text.heading { font-size: 20px; font-weight: 700; fill: ${token('ink')}; }`,
  `text.part, text.head { font-weight: 700; fill: ${token('ink')}; }`,
  `text.name { font-size: 14px; fill: ${token('ink')}; }`,
  `.rule { stroke: ${token('line')}; stroke-width: 1; }`,
  ...[timeline, strip].map((css) =>
    css
      .slice(0, css.indexOf('@media'))
      .replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => token(name))
      .replaceAll(/^\s*(?:inline|block)-size:.*$/gm, ''),
  ),
].join('\n');
