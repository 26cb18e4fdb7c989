import { type Language, render } from '@digital-accords/validator';

const messages = {
  known: {
    ja: '{file}：{percent}%、{lines}行、毎秒{rate}行、残り{left}秒',
    en: '{file}: {percent}%, {lines} lines, {rate} lines per second, {left} s left',
  },
  unknown: {
    ja: '{file}：{lines}行、毎秒{rate}行',
    en: '{file}: {lines} lines, {rate} lines per second',
  },
} as const;

/** A terminal for progress, and its clock. */
export interface Terminal {
  /** Writes over the line before. */
  readonly rewrite: (line: string) => void;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
}

/** A piece of a stream that was checked. */
export interface Step {
  /** Its bytes. */
  readonly bytes: number;
  /** Lines of the stream up to its end. */
  readonly lines: number;
}

/** How far a check has come. */
export interface Progress {
  readonly file: string;
  readonly bytes: number;
  /** Bytes in all; undefined if not known. */
  readonly size: number | undefined;
  readonly lines: number;
  /** Milliseconds since the check began. */
  readonly elapsed: number;
}

/**
 * A line on how far a check has come, with rate and time left.
 *
 * @param progress how far
 * @param language language of the reader
 */
export function progressLine({ file, bytes, size, lines, elapsed }: Progress, language: Language): string {
  const rate = Math.round((lines * 1000) / Math.max(1, elapsed));
  const params = { file, lines, rate };
  if (size === undefined || size === 0) return render(messages.unknown, params, language);
  const left = Math.ceil((elapsed * (size - bytes)) / Math.max(1, bytes) / 1000);
  const percent = Math.floor((bytes * 100) / size);
  return render(messages.known, { ...params, percent, left }, language);
}

/** Milliseconds between two lines. */
const PAUSE = 200;

/**
 * Shows progress on a terminal, now and then.
 *
 * @param terminal the terminal; undefined if standard error is no terminal
 * @param file name of the stream
 * @param size its size in bytes; undefined if not known
 * @param language language of the reader
 * @returns a function that is told of every step
 */
export function progressOn(
  terminal: Terminal | undefined,
  { file, size, language }: { readonly file: string; readonly size: number | undefined; readonly language: Language },
): (step: Step) => void {
  if (!terminal) return () => {};
  const begun = terminal.now();
  let [bytes, shown] = [0, begun];
  return (step) => {
    bytes += step.bytes;
    const now = terminal.now();
    if (now - shown < PAUSE) return;
    shown = now;
    terminal.rewrite(progressLine({ file, bytes, size, lines: step.lines, elapsed: now - begun }, language));
  };
}
