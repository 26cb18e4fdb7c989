/** A file of a release that is not there, or is not what a release holds. */
export class DamagedRelease extends Error {
  /** Name of the file. */
  readonly file: string;
  /** The line, from 1; undefined where the whole file is meant. */
  readonly line: number | undefined;

  /**
   * @param file name of the file
   * @param line the line, from 1
   */
  constructor(file: string, line?: number) {
    super(`${file}${line === undefined ? '' : `, line ${line},`} is not what a release holds`);
    this.file = file;
    this.line = line;
  }
}
