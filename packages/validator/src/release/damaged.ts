/** A file of a release is missing, or its content is not that of a release. */
export class DamagedRelease extends Error {
  /** Name of the file. */
  readonly file: string;
  /** The line, from 1; undefined if the whole file is damaged. */
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
