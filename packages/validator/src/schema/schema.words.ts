/** The words of `schema`. */
export const words = {
  description: {
    ja: '記録は、その種別のスキーマ（JSON Schema 2020-12）に適合しなければならない。',
    en: 'A record fits the schema of its type (JSON Schema 2020-12).',
  },
  messages: {
    'not-a-record': {
      ja: '内容が記録（キーと値の対応表）になっていません。先頭に `type` と `id` を書いてください。',
      en: 'This is not a record (a mapping of keys to values). Begin it with `type` and `id`.',
    },
    'no-type': {
      ja: '`type` がないため、どの種別の記録か分かりません。次のいずれかを書いてください：{types}。',
      en: 'There is no `type`, so the kind of record is unknown. Write one of {types}.',
    },
    'unknown-type': {
      ja: '`type` の値「{value}」という種別の記録はありません。次のいずれかにしてください：{types}。',
      en: 'There is no record type “{value}”. Use one of {types}.',
    },
    'missing-property': {
      ja: '{of}に必須の項目 `{property}` がありません。追加してください。',
      en: 'The required property `{property}` is missing from {of}. Add it.',
    },
    'unknown-property': {
      ja: '{of}に項目 `{property}` は定められていません。綴りを確かめるか、削除してください。',
      en: 'There is no property `{property}` in {of}. Check the spelling or remove it.',
    },
    'not-a-term': {
      ja: '`{property}` の値「{value}」は定められた値にありません。次のいずれかにしてください：{terms}。',
      en: '“{value}” is not a value that `{property}` may have. Use one of {terms}.',
    },
    'not-a-term-of-many': {
      ja: '`{property}` の値「{value}」は、定められた{count}個の値の中にありません。語彙の一覧から選んでください。',
      en: '“{value}” is not one of the {count} values that `{property}` may have. Choose one from the vocabulary.',
    },
    'wrong-type': {
      ja: '`{property}` には{expected}を書くべきところ、{actual}が書かれています。',
      en: '`{property}` must be {expected}; here it is {actual}.',
    },
    'wrong-form': {
      ja: '`{property}` の値「{value}」は定められた書式に合いません。「{example}」のように書いてください。',
      en: '“{value}” does not have the form that `{property}` needs. Write it like “{example}”.',
    },
    reserved: {
      ja: '`{property}` の値「{value}」は、末尾が予約語であるため使えません。別の語にしてください。',
      en: '“{value}” in `{property}` ends with a reserved word. Choose another.',
    },
    'wrong-characters': {
      ja: '`{property}` の値「{value}」には、この項目に使えない文字又は並びがあります。項目の説明に従って書き直してください。',
      en: '“{value}” has characters that `{property}` does not allow, or in an order that it does not. Write it as the property is described.',
    },
    'no-such-day': {
      ja: '`{property}` の値「{value}」は暦にある日付（YYYY-MM-DD）ではありません。',
      en: '“{value}” in `{property}` is not a day of the calendar (YYYY-MM-DD).',
    },
    'day-form': {
      ja: '`{property}` の値「{value}」は日付の書式ではありません。西暦の年-月-日を半角で「2026-01-31」のように書いてください。',
      en: '“{value}” in `{property}` does not have the form of a day. Write year, month and day as in “2026-01-31”.',
    },
    'not-an-address': {
      ja: '`{property}` の値「{value}」は https のアドレスとして読めません。パスはパーセント符号化し、ホスト名は Punycode で書いてください。',
      en: '“{value}” in `{property}` is not an https address. Percent-encode the path and write the host in Punycode.',
    },
    'address-user': {
      ja: '`{property}` のアドレス「{value}」では、「@」の前が利用者の名前と解され、開かれるのは「@」の後のサイトです。「@」とその前を除き、開くサイトを確かめてください。',
      en: 'In the address “{value}” in `{property}`, what stands before “@” is read as the name of a user; the site that opens stands after it. Remove “@” and what is before it, and check which site opens.',
    },
    'address-port': {
      ja: '`{property}` のアドレス「{value}」のポート番号は使えません（1〜65535）。通常はポート番号を書きません。',
      en: 'The port in “{value}” in `{property}` does not exist: ports run from 1 to 65535. Most addresses need none.',
    },
    'address-host': {
      ja: '`{property}` のアドレス「{value}」は、誰でも開ける名前のサイトを指していません（IPアドレス、localhost、組織内の名前など）。公開のサイトのアドレスを書いてください。',
      en: 'The address “{value}” in `{property}` does not name a site that anybody can open (an IP address, localhost or a name within an organisation). Write the address of a public site.',
    },
    'too-long': {
      ja: '`{property}` が長すぎます（上限は{limit}文字）。短くしてください。',
      en: '`{property}` is too long: at most {limit} characters. Shorten it.',
    },
    'too-short': {
      ja: '`{property}` の値「{value}」は短すぎます（{limit}文字以上）。',
      en: '“{value}” in `{property}` is too short: at least {limit} characters.',
    },
    empty: {
      ja: '`{property}` が空です。値を書いてください。任意の項目であれば、項目ごと削除してください。',
      en: '`{property}` is empty. Give it a value; if it is optional, remove it.',
    },
    'too-many': {
      ja: '`{property}` の件数が多すぎます（上限は{limit}件）。減らしてください。',
      en: '`{property}` has too many entries: at most {limit}. Shorten the list.',
    },
    more: {
      ja: 'この記録の誤りは{most}件を超えるため、残りは示しません。示したものを直してから、もう一度検査してください。',
      en: 'This record has more than {most} mistakes; the rest are not listed. Mend those that are, then check again.',
    },
    repeated: {
      ja: '`{property}` に同じ値が2回書かれています（{first}番目と{second}番目）。一方を削除してください。',
      en: '`{property}` holds the same value twice (entries {first} and {second}). Remove one.',
    },
    'too-small': {
      ja: '`{property}` の値 {value} は小さすぎます（{limit}以上）。',
      en: '{value} in `{property}` is too small: {limit} or more.',
    },
    'too-large': {
      ja: '`{property}` の値 {value} は大きすぎます（{limit}以下）。',
      en: '{value} in `{property}` is too large: {limit} or less.',
    },
    constant: {
      ja: '`{property}` の値は「{expected}」でなければなりません（「{value}」と書かれています）。',
      en: '`{property}` must be “{expected}”; here it is “{value}”.',
    },
  },
  documentation: {
    why: {
      ja: 'スキーマは、どの種別の記録にどの項目があり、どの値を書けるかを定めます。これに適合する記録だけが、他の規則による検査、計算、公開の対象になります。指摘は項目の場所と書くべき値を示しますので、それに従って改めてください。エディターに `# yaml-language-server: $schema=` の行でスキーマを示すと、書きながら確かめることができます。',
      en: 'The schema lays down which properties a record of each type has and which values they take. Only a record that fits it can be checked further, calculated with and published. The finding names the place and what belongs there; write that. A line `# yaml-language-server: $schema=` lets an editor check the record as it is written.',
    },
    failing:
      'type: update\nid: updates/semiconductor-joint-research-call\nabout:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\n    kind: delivered   # not a kind of update\n',
    passing:
      'type: update\nid: updates/semiconductor-joint-research-call\nabout:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\n    kind: output-delivered\n',
  },
} as const;
