/** The words of `schema`. */
export const words = {
  description: {
    ja: '記録は、その種別のスキーマ（JSON Schema 2020-12）に適合する。',
    en: 'A record conforms to the schema of its type (JSON Schema 2020-12).',
  },
  messages: {
    'not-a-record': {
      ja: 'ファイルの内容が記録の形（項目名と値の組）になっていません。先頭に type と id を書いてください。',
      en: 'The content is not a record (keys with values). Begin it with `type` and `id`.',
    },
    'no-type': {
      ja: '「記録の種別」（type）がありません。次のどれかを書いてください：{types}。',
      en: 'The record has no `type`. Write one of these: {types}.',
    },
    'unknown-type': {
      ja: '「記録の種別」（type）に「{value}」はありません。次のどれかにしてください：{types}。',
      en: '“{value}” is not a `type` of record. Use one of these: {types}.',
    },
    'missing-property': {
      ja: '{property}がありません。必須の項目です。追加してください。',
      en: '{property} is missing. It is required: add it.',
    },
    'unknown-property': {
      ja: '{of}に「{property}」という項目はありません。綴りを直すか、項目を削除してください。',
      en: '{of} has no field “{property}”. Correct the spelling, or remove the field.',
    },
    'not-a-term': {
      ja: '{property}に「{value}」は使えません。次のどれかにしてください：{terms}。',
      en: '{property} cannot be “{value}”. Use one of these: {terms}.',
    },
    'not-a-term-of-many': {
      ja: '{property}に「{value}」は使えません。使える{count}語の中から選んでください。',
      en: '{property} cannot be “{value}”. Choose one of its {count} terms.',
    },
    'wrong-type': {
      ja: '{property}に{actual}が書かれています。{expected}を書いてください。',
      en: '{property} is {actual}. Write {expected}.',
    },
    'wrong-form': {
      ja: '{property}の「{value}」は、書き方が違います。「{example}」のように書いてください。',
      en: '“{value}” does not have the form of {property}. Write it like “{example}”.',
    },
    reserved: {
      ja: '{property}の「{value}」は、末尾の語が予約されています。末尾を別の語にしてください。',
      en: 'The last word of “{value}” in {property} is reserved. Use another word.',
    },
    'wrong-characters': {
      ja: '{property}の「{value}」に、使えない文字又は使えない文字の並びがあります。項目の説明を読み、書き直してください。',
      en: '“{value}” has characters, or an order of characters, that {property} does not allow. Read the description of the field, and write it anew.',
    },
    'no-such-day': {
      ja: '{property}の「{value}」は、暦にない日付です。正しい日付を YYYY-MM-DD の形で書いてください。',
      en: '“{value}” in {property} is not a day of the calendar. Write the right day as YYYY-MM-DD.',
    },
    'day-form': {
      ja: '{property}の「{value}」は、日付の書き方が違います。西暦の年-月-日を半角で「2026-01-31」のように書いてください。',
      en: '“{value}” in {property} does not have the form of a day. Write year, month and day like “2026-01-31”.',
    },
    'not-an-address': {
      ja: '{property}の「{value}」は、https のアドレスとして読めません。「https://」で始まるアドレスを、ブラウザーのアドレス欄からコピーしてください。',
      en: '“{value}” in {property} cannot be read as an https address. Copy the address, which begins with “https://”, from the address bar of a browser.',
    },
    'address-user': {
      ja: '{property}の「{value}」では、「@」の前は利用者の名前として扱われ、「@」の後のサイトが開きます。「@」とその前を削除し、どのサイトが開くかを確かめてください。',
      en: 'In “{value}” ({property}), the part before “@” is taken as a user name, and the site after “@” opens. Remove “@” and the part before it, and check which site opens.',
    },
    'address-port': {
      ja: '{property}の「{value}」のポート番号は使えません（1～65535）。ポート番号を削除するか、正しい番号にしてください。',
      en: 'The port in “{value}” ({property}) does not exist. Remove it, or write a port from 1 to 65535.',
    },
    'address-host': {
      ja: '{property}の「{value}」は、誰でも開けるサイトのアドレスではありません（IP アドレス、localhost、組織の中だけの名前など）。公開されているサイトのアドレスを書いてください。',
      en: '“{value}” in {property} is not the address of a site that anybody can open (it is an IP address, localhost or a name within an organisation). Write the address of a public site.',
    },
    'too-long': {
      ja: '{property}が長すぎます。{limit}文字以内にしてください。',
      en: '{property} is too long. Shorten it to at most {limit} characters.',
    },
    'too-short': {
      ja: '{property}の「{value}」が短すぎます。{limit}文字以上で書いてください。',
      en: '“{value}” in {property} is too short. Write at least {limit} characters.',
    },
    empty: {
      ja: '{property}が空です。値を書くか、任意の項目であれば項目ごと削除してください。',
      en: '{property} is empty. Write a value; if the field is optional, you can remove it instead.',
    },
    unfilled: {
      ja: '空の値（""）が{count}か所あります。すべてに値を書いてください。使わない任意の項目は、項目ごと削除してください。',
      en: '{count} values are still empty (""). Fill in all of them; remove optional fields that you do not use.',
    },
    'too-many': {
      ja: '{property}が多すぎます。{limit}件以内にしてください。',
      en: '{property} has too many entries. Keep at most {limit}.',
    },
    more: {
      ja: 'この記録には、ほかにも誤りがあります（{most}件まで表示しました）。表示した誤りを直してから、もう一度検査してください。',
      en: 'This record has more mistakes than the {most} that are listed. Correct those, then check again.',
    },
    repeated: {
      ja: '{property}の{first}番目と{second}番目が同じ値です。一方を削除してください。',
      en: 'Entries {first} and {second} of {property} are the same. Remove one.',
    },
    'too-small': {
      ja: '{property}の {value} は小さすぎます。{limit}以上にしてください。',
      en: '{value} in {property} is too small. Write {limit} or more.',
    },
    'too-large': {
      ja: '{property}の {value} は大きすぎます。{limit}以下にしてください。',
      en: '{value} in {property} is too large. Write {limit} or less.',
    },
    constant: {
      ja: '{property}に「{value}」が書かれています。「{expected}」としてください。',
      en: '{property} is “{value}”. It must be “{expected}”.',
    },
  },
  documentation: {
    why: {
      ja: 'スキーマは、記録の種別ごとに、どの項目があり、どのような値を書けるかを定めます。スキーマに適合する記録だけを、ほかの規則で検査し、計算し、公開することができます。指摘は、誤りのある項目と、書くべき値を示します。示された値に直してください。ファイルの先頭に `# yaml-language-server: $schema=` の行を書くと、書きながらエディターで検査できます。',
      en: 'The schema says which fields a record of each type has and which values they take. Only a record that conforms to it can be checked further, computed with and published. The finding names the field and the value that belongs there: write that value. With a line `# yaml-language-server: $schema=`, an editor checks the record while you write.',
    },
    failing:
      'type: update\nid: updates/semiconductor-joint-research-call\nabout:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\n    kind: delivered   # not a kind of update\n',
    passing:
      'type: update\nid: updates/semiconductor-joint-research-call\nabout:\n  - id: jp-gb-digital-partnership-2022/semiconductor-synergies\n    kind: output-delivered\n',
  },
} as const;
