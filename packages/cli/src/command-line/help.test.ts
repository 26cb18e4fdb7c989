import stringWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import { commands } from '../commands/commands.ts';
import { commandHelp, programHelp } from './help.ts';

const english = { language: 'en', calledAs: 'npx accords', width: 80 } as const;
const japanese = { language: 'ja', calledAs: 'npx accords', width: 80 } as const;

test('help on the program', () => {
  expect([programHelp(commands, english), programHelp(commands, japanese)]).toMatchInlineSnapshot(`
    [
      "Read, check and export the registry of what governments promised each other on
    digital technology.

    Usage: npx accords <command> [options]

    Commands:
      validate [path...]       Check the registry, or check the records of the given
                               paths against it.
      overview                 Show each agreement with its commitments, their
                               status and by whose word, its latest reports and the
                               coverage of its documents.
      show <id>                Show a record with its quotes, their translations,
                               and the records that refer to it.
      search <word> [word...]  Search records and passages of documents by words in
                               Japanese or English.
      review                   List what to look at next, the most urgent first,
                               each with the reason and the command that goes on.
      links [release]          Ask the addresses of released records, one after the
                               other, whether they can be reached. This uses the
                               network.
      locate [words...]        Find the document and passage of pasted words, as a
                               quote for a record.
      new <type> [id]          Write a template of a record. At a terminal, accords
                               new update asks what it needs and writes a report.
      leaves <text>            Divide a text into its passages, and print them as
                               YAML to be analysed.
      diff [old] [new]         Compare two registries by meaning: what was added,
                               changed or withdrawn, its effect on status, and the
                               step of the version.
      changeset [old]          Compare the registry with the last release, and write
                               a changeset (.changeset): the step of the version,
                               and the changelog of what no changeset says yet.
      export                   Write all records in a format that you choose.
      reliability <document>   Show how far two independent codings of a document
                               agree (Krippendorff’s α with its interval).
      explain [rule or term]   Explain a rule, a vocabulary or a term, with examples
                               from the registry. Without one, list all rules and
                               vocabularies.
      help [command]           Show help on a command.

    Options:
      --registry <folder>  folder of the registry, which contains records, sources
                           and coding (default: the nearest registry upwards from
                           the current folder, or else the installed registry)
      --lang <language>    language of the output: ja or en (default: your locale)
      -V, --version        show the version
      -h, --help           show this help

    Exit codes: 0 no errors; 1 errors in the records; 2 wrong use, a path that
    cannot be read or written, or a fault of the command itself.",
      "デジタル技術に関する政府間のコミットメントの台帳を、閲覧、検査、出力するコマンド
    です。

    使い方： npx accords <コマンド> [オプション]

    コマンド：
      validate [パス...]    台帳を検査します。パスを指定すると、そのパスの記録を台帳
                            に照らして検査します。
      overview              合意文書ごとに、コミットメントとその状態、出所による
                            裏付け、最近の報告、文書の網羅率を表示します。
      show <id>             記録1件を、引用（原文と訳）、及びその記録を参照する記録
                            とともに表示します。
      search <語> [語...]   記録と文書の箇所を、日本語又は英語の語で検索します。
      review                次に確かめることを、急ぐものから順に、理由と次のコマンド
                            とともに表示します。
      links [版]            公開した記録にあるアドレスを1件ずつ開き、閲覧できるかを
                            確かめます。ネットワークを使います。
      locate [文言...]      貼り付けた文言がある文書と箇所を、記録に貼れる引用として
                            表示します。
      new <種別> [id]       記録のひな形を書き出します。端末で accords new update を
                            実行すると、必要なことを順に尋ね、報告を書きます。
      leaves <原文>         原文を箇所に区切り、分析するための YAML として表示し
                            ます。
      diff [旧] [新]        二つの台帳を内容で比べます。追加、変更、取下げ、状態への
                            影響、必要な版の上げ方を表示します。
      changeset [旧]        前の公開版からの変更を比べ、まだ書かれていない変更の履歴
                            と版の上げ方をチェンジセット（.changeset）に書きます。
      export                すべての記録を、指定した形式で書き出します。
      reliability <文書>    文書一点の二つの独立した分析がどの程度一致するかを表示し
                            ます（クリッペンドルフの α とその区間）。
      explain [規則又は語]  規則、語彙、又は語彙の語を、理由や台帳の用例とともに説明
                            します。何も指定しなければ、すべての規則と語彙を一覧表示
                            します。
      help [コマンド]       コマンドの使い方を表示します。

    オプション：
      --registry <フォルダー>  台帳のフォルダー（records、sources、coding を含む）。
                               既定は、現在のフォルダーから上にたどって最初に
                               見つかる台帳、なければインストール済みの台帳
      --lang <言語>            表示言語：ja 又は en。既定は環境の言語
      -V, --version            バージョンを表示
      -h, --help               使い方を表示

    終了コード：0 誤りなし。1 記録に誤りあり。2 使い方の誤り、読み書きできないパス、
    又はコマンド自体の不具合。",
    ]
  `);
});

test('help on a command', () => {
  const show = commands.filter(({ name }) => name === 'show');
  expect(show.flatMap((one) => [commandHelp(one, english), commandHelp(one, japanese)])).toMatchInlineSnapshot(`
    [
      "Show a record with its quotes, their translations, and the records that refer to
    it.

    Usage: npx accords show <id> [options]

    Arguments:
      id  id of a record

    Options:
      --as-of <day>        show the state on this day, YYYY-MM-DD (default: the
                           as-of date of the registry)
      --known-at <day>     use only what was public by this day, YYYY-MM-DD
                           (default: the day of --as-of)
      --format <format>    output format: text, json (default: text)
      --json               same as --format json
      --registry <folder>  folder of the registry, which contains records, sources
                           and coding (default: the nearest registry upwards from
                           the current folder, or else the installed registry)
      --lang <language>    language of the output: ja or en (default: your locale)
      -h, --help           show this help",
      "記録1件を、引用（原文と訳）、及びその記録を参照する記録とともに表示します。

    使い方： npx accords show <id> [オプション]

    引数：
      id  記録の id

    オプション：
      --as-of <日付>           この日の状態を表示（YYYY-MM-DD）。既定は台帳の基準日
      --known-at <日付>        この日までに公表された情報のみを使用（YYYY-MM-DD）。
                               既定は --as-of の日
      --format <形式>          出力の形式：text、json。既定は text
      --json                   --format json と同じ
      --registry <フォルダー>  台帳のフォルダー（records、sources、coding を含む）。
                               既定は、現在のフォルダーから上にたどって最初に
                               見つかる台帳、なければインストール済みの台帳
      --lang <言語>            表示言語：ja 又は en。既定は環境の言語
      -h, --help               使い方を表示",
    ]
  `);
});

test.each(commands.map((command) => [command.name, command] as const))('help on %s in both languages', (_, command) => {
  const texts = [commandHelp(command, english), commandHelp(command, japanese)];
  const flags = texts.map((text) => text.match(/--[a-z-]+/g));
  expect(flags[1]?.toSorted()).toEqual(flags[0]?.toSorted());
  expect(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(texts[0] ?? '')).toBe(false);
  for (const line of texts.flatMap((text) => text.split('\n'))) expect(stringWidth(line)).toBeLessThanOrEqual(80);
});
