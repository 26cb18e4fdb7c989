import { commitmentTail, documentHead, localized } from './example-parts.ts';
import {
  agreement,
  area,
  known,
  meeting,
  memo,
  organisation,
  registry,
  report,
  research,
  sharing,
  themes,
} from './example-paths.ts';
import { sourceHash } from './example-source.ts';

/** The files of the registry. */
export const files: Readonly<Record<string, string>> = {
  [registry]: `type: registry
id: registry
asOf: '2026-01-31'
`,
  [organisation]: `type: organisation
id: organisations/one
kind: state
names:
  - name:
${localized('      ', '第一国', 'Country One')}
    standing:
${localized('      ', '{ kind: described }', '{ kind: described }')}
sources:
  - publisher: Country One
    title: Country One
    url: https://one.example/
    read: '2026-01-15'
`,
  [known]: `${documentHead('known', 'parallelTo: documents/memo\n')}text:
  state: known-only
`,
  [memo]: `${documentHead('memo', '')}text:
  state: held
  file: memo.txt
  sha256: ${sourceHash}
  profile: markdown
  coding: complete
  leaves:
    - leaf: title
      role: heading
      begins: 覚書
    - leaf: '1'
      role: stem
      begins: 両者は次のことを行う。
    - leaf: 1/a
      role: commitment
      begins: 情報を毎年共有する。
    - leaf: 1/b
      role: commitment
      begins: 研究を共に進め
    - leaf: '2'
      role: progress
      begins: 前年に会合を開いた。
    - leaf: '3'
      role: legal
      begins: この覚書は
    - leaf: '4'
      role: furniture
      begins: ■■■■■
      redacted: true
  definedTerms:
    - id: both-sides
      term:
        document: documents/memo
        leaf: '1'
        exact: 両者
      printed: 両者
      organisations:
        - organisations/one
      meaning:
${localized('        ', '覚書の両当事者', 'Both parties')}
    - id: memorandum
      term:
        document: documents/memo
        leaf: title
        exact: 覚書
      printed: 覚書
      meaning:
${localized('        ', 'この文書', 'This document')}
`,
  [agreement]: `type: agreement
id: memo-2024
kind: memorandum-of-cooperation
title:
${localized('  ', '覚書', 'Memorandum')}
summary:
${localized('  ', '情報を共有する。', 'Information is shared.')}
parties:
  - organisation: organisations/one
    quote:
      document: documents/memo
      leaf: '1'
      exact: 両者
date:
  edtf: '2024-01-31'
bindingness:
  kind: non-binding
  quotes:
    - document: documents/memo
      leaf: '3'
      exact: 法的拘束力を持たない
documents:
  - documents/memo
shortTitle:
${localized('  ', '覚書', 'Memorandum')}
`,
  [themes]: `type: pillar
id: memo-2024/pillars/themes
order: 1
title:
${localized('  ', '主題', 'Themes')}
heading:
  document: documents/memo
  leaf: title
  exact: 覚書
`,
  [area]: `type: pillar
id: memo-2024/pillars/area
parent: memo-2024/pillars/themes
order: 1
title:
${localized('  ', '分野', 'Area')}
heading:
  document: documents/memo
  leaf: title
  exact: 覚書
`,
  [sharing]: `type: commitment
id: memo-2024/sharing
pillar: memo-2024/pillars/area
title:
${localized('  ', '情報の共有', 'Sharing')}
summary:
${localized('  ', '情報を共有する。', 'Information is shared.')}
quotes:
  - document: documents/memo
    leaf: 1/a
    exact: 情報を毎年共有する。
stem:
  document: documents/memo
  leaf: '1'
  exact: 両者は次のことを行う。
actors:
  - kind: defined-term
    term: both-sides
    stated: stem
predicates:
  - printed: 共有する
    form: 共有する
    in: quote
rhythm:
  every: P1Y
  words: 毎年
${commitmentTail('exchange')}`,
  [research]: `type: commitment
id: memo-2024/research
title:
${localized('  ', '研究', 'Research')}
summary:
${localized('  ', '研究を進める。', 'Research is advanced.')}
quotes:
  - document: documents/memo
    leaf: 1/b
    exact: 研究を共に進め、2025年までに成果を公表する。
stem:
  document: documents/memo
  leaf: '1'
  exact: 両者は次のことを行う。
actors:
  - kind: organisation
    organisation: organisations/one
    printed: 両者
    stated: stem
predicates:
  - printed: 進め
    form: 進める
    in: quote
timeFrame:
  edtf: ../2025
  words: 2025年までに
  basis: own
${commitmentTail('research')}`,
  [meeting]: `type: update
id: updates/meeting
title:
${localized('  ', '会合', 'Meeting')}
summary:
${localized('  ', '会合が開かれた。', 'A meeting was held.')}
about:
  - id: memo-2024/sharing
    kind: action-taken
    basis: inferred
    reason:
${localized('      ', '会合の報告', 'Report of a meeting')}
date:
  edtf: ../2024-01-31
evidence:
  - kind: quote
    origin: joint-text
    quote:
      document: documents/memo
      leaf: '2'
      exact: 前年に会合を開いた。
reviewed: '2026-01-15'
`,
  [report]: `type: coding-report
id: coding-reports/memo
document: documents/memo
readings:
  - file: memo/reading-1.jsonl
    reader: person
    day: '2026-01-10'
  - file: memo/reading-2.jsonl
    reader: language-model
    day: '2026-01-11'
method:
${localized('  ', '二度読んだ。', 'It was read twice.')}
disputes:
  - leaf: '2'
    about: role
    first: progress
    second: background
    settled: progress
    reason:
${localized('      ', '覚書の下での会合である。', 'The meeting was held under the memorandum.')}
`,
};
