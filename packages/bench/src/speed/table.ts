import type { Line } from './measure/line.ts';

const head = ['row', 'ours (median, peak memory)', 'beside (median)', 'ratio', 'to reach', 'reached'];

/** Lines as a Markdown table. */
export function tableOf(lines: readonly Line[]): string {
  const rows = lines.map(({ row, ours, beside, ratio, reach, reached }) => [row, ours, beside, ratio, reach, reached]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
