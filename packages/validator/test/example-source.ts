import { createHash } from 'node:crypto';
import type { SourceText } from '../src/release/placed-texts.ts';

/** The text that the documents of the example share. */
export const source = `# 覚書

両者は次のことを行う。

- 情報を毎年共有する。
- 研究を共に進め、2025年までに成果を公表する。

前年に会合を開いた。

この覚書は法的拘束力を持たない。

問合せ先は甲課である。
`;

/** SHA-256 of {@link source}. */
export const sourceHash: string = createHash('sha256').update(source, 'utf8').digest('hex');

/** The source texts of the registry. */
export const sources: ReadonlyMap<string, SourceText> = new Map([['memo.txt', { text: source, sha256: sourceHash }]]);
