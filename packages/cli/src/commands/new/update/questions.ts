/** The questions of `accords new update`, by their options. */
export const questions = {
  about: {
    flag: 'about',
    message: {
      ja: '何についての報告ですか。コミットメントの題名にある語、又は id',
      en: 'What is the report about? Words of the title of a commitment, or its id',
    },
  },
  kind: { flag: 'kind', message: { ja: '何が報告されましたか', en: 'What is reported?' } },
  evidence: {
    flag: 'evidence',
    message: {
      ja: '根拠は何ですか。収録した文書の文言を貼るか、公開ページのアドレス（https://…）を書いてください',
      en: 'What shows it? Paste words of an included document, or the address of a public page (https://…)',
    },
  },
  place: { flag: 'leaf', message: { ja: 'どの箇所の文言ですか', en: 'Which passage are the words from?' } },
  translation: {
    flag: 'translation',
    message: { ja: '文言の訳（非公式）', en: 'A translation of the words (not official)' },
    optional: true,
  },
  publisher: {
    flag: 'publisher',
    message: { ja: 'ページの公表者（機関の正式な名称）', en: 'Publisher of the page, by its official name' },
  },
  page: {
    flag: 'source-title',
    message: { ja: 'ページの題名（掲載のとおり）', en: 'Title of the page, as published' },
  },
  published: {
    flag: 'published',
    message: {
      ja: 'ページの公表日（例：2024年1月16日）',
      en: 'When was the page published? (example: 16 January 2024)',
    },
    optional: true,
  },
  read: { flag: 'read', message: { ja: 'ページを読んだ日', en: 'On which day did you read the page?' } },
  seen: {
    flag: 'seen',
    message: { ja: 'ページの何を読みましたか', en: 'What of the page did you read?' },
    optional: true,
  },
  excerpt: {
    flag: 'excerpt',
    message: {
      ja: '事実を示す短い文言（ページのとおり）',
      en: 'The few words of the page that state the fact, verbatim',
    },
    optional: true,
  },
  origin: { flag: 'origin', message: { ja: '根拠資料で述べているのは誰ですか', en: 'Who speaks in the evidence?' } },
  basis: {
    flag: 'basis',
    message: { ja: '報告と対象を結び付けるものは何ですか', en: 'What ties the report to what it is about?' },
  },
  event: {
    flag: 'event',
    message: {
      ja: '台帳にある会合・署名で行われた場合は、その題名にある語、又は id',
      en: 'If it took place at a meeting or signing of the registry: words of its title, or its id',
    },
    optional: true,
  },
  date: {
    flag: 'date',
    message: {
      ja: 'いつ行われましたか（例：2024年1月16日、2024年1月、2024年）。資料に日付がなければ、資料の日までを示す既定値のままEnter',
      en: 'When did it happen? (examples: 16 January 2024, 2024-01, 2024) If the source has no date, keep the default: up to the day of the source',
    },
  },
  actors: { flag: 'actors', message: { ja: '誰が行いましたか', en: 'Who did it?' }, optional: true },
  'title-ja': { flag: 'title-ja', message: { ja: '題名（日本語、短く）', en: 'Title in Japanese, short' } },
  'title-en': { flag: 'title-en', message: { ja: '題名（英語、短く）', en: 'Title in English, short' } },
  'summary-ja': {
    flag: 'summary-ja',
    message: {
      ja: '何が報告されたか（日本語、一、二文）',
      en: 'What is reported, in Japanese, in one or two sentences',
    },
  },
  'summary-en': {
    flag: 'summary-en',
    message: { ja: '何が報告されたか（英語、一、二文）', en: 'What is reported, in English, in one or two sentences' },
  },
  'reason-ja': {
    flag: 'reason-ja',
    message: { ja: 'なぜ対象についての報告といえるか（日本語）', en: 'Why it is a report on this, in Japanese' },
  },
  'reason-en': {
    flag: 'reason-en',
    message: { ja: 'なぜ対象についての報告といえるか（英語）', en: 'Why it is a report on this, in English' },
  },
  'where-ja': {
    flag: 'where-ja',
    message: {
      ja: 'どこを調べましたか（日本語。ホスト、期間）',
      en: 'Where did you look, in Japanese (hosts, up to when)',
    },
  },
  'where-en': {
    flag: 'where-en',
    message: {
      ja: 'どこを調べましたか（英語。ホスト、期間）',
      en: 'Where did you look, in English (hosts, up to when)',
    },
  },
  'object-ja': {
    flag: 'object-ja',
    message: { ja: '何を探しましたか（日本語）', en: 'What did you look for, in Japanese' },
  },
  'object-en': {
    flag: 'object-en',
    message: { ja: '何を探しましたか（英語）', en: 'What did you look for, in English' },
  },
  terms: {
    flag: 'terms',
    message: {
      ja: '検索した語（日本語と英語、コンマで区切る）',
      en: 'The words searched for, in both languages, with commas between them',
    },
  },
  'nearest-ja': {
    flag: 'nearest-ja',
    message: {
      ja: '最も近かった資料と、報告に当たらない理由（日本語）',
      en: 'What came nearest, and why it is no report, in Japanese',
    },
  },
  'nearest-en': {
    flag: 'nearest-en',
    message: {
      ja: '最も近かった資料と、報告に当たらない理由（英語）',
      en: 'What came nearest, and why it is no report, in English',
    },
  },
  day: { flag: 'searched', message: { ja: '調べた日', en: 'On which day did you look?' } },
  id: {
    flag: 'id',
    message: { ja: '報告の id（そのままでよければEnter）', en: 'Id of the report (Enter to keep it)' },
  },
  file: {
    flag: 'out',
    message: { ja: '書き出すファイル（そのままでよければEnter）', en: 'File to write (Enter to keep it)' },
  },
} as const;

/** The questions that are put again until there is no answer. The option of the first answers for all. */
export const furtherQuestions = {
  about: {
    flag: 'further-about',
    message: {
      ja: 'ほかにも関わる対象がありますか。題名にある語、又は id',
      en: 'Is it about anything else? Words of its title, or its id',
    },
    optional: true,
  },
  evidence: {
    flag: 'further-evidence',
    message: {
      ja: '根拠はほかにもありますか。文言、又は公開ページのアドレス。なければ空のまま',
      en: 'Is there other evidence? Words, or the address of a public page; nothing if there is none',
    },
    optional: true,
  },
} as const;
