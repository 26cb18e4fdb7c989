/** The words of `text-comment`. */
export const words = {
  description: {
    ja: '引用符のない文章の後に、YAML のコメントを書かない。',
    en: 'No YAML comment follows a text that is not in quotes.',
  },
  messages: {
    swallowed: {
      ja: '「{comment}」は YAML のコメントとして読まれ、文章に含まれません。文章の一部であれば、文章の全体を引用符で囲んでください。コメントであれば、別の行に移してください。',
      en: '“{comment}” is read as a YAML comment and is no part of the text. If it belongs to the text, put the whole text in quotes; if it is a comment, move it to a line of its own.',
    },
  },
  documentation: {
    why: {
      ja: 'YAML では、空白の後の「#」から行末までがコメントになります。「第2回会合 #3」のような題名や引用は、「#」以降が黙って失われます。',
      en: 'In YAML, everything from a “#” after a blank to the end of the line is a comment. A title or a quote such as “Meeting #3 held” silently loses its end.',
    },
    failing: 'title:\n  ja: 会合 #3 の開催\n  en: Meeting #3 held\n',
    passing: 'title:\n  ja: "会合 #3 の開催"\n  en: "Meeting #3 held"\n',
  },
} as const;
