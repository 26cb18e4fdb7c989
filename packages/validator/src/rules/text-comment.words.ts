/** The words of `text-comment`. */
export const words = {
  description: {
    ja: '引用符のない文章の後に、YAML のコメントを書かない。',
    en: 'No YAML comment follows a text that is not in quotes.',
  },
  messages: {
    swallowed: {
      ja: '「{comment}」は YAML のコメントとして読まれ、文章から抜け落ちます。文章の一部であれば、文章の全体を引用符で囲んでください。コメントであれば、別の行に移してください。',
      en: 'YAML reads “{comment}” as a comment, so it is not part of the text. If it belongs to the text, put the whole text in quotes. If it is a comment, move it to a line of its own.',
    },
  },
  documentation: {
    why: {
      ja: 'YAML では、空白の後の「#」から行末までがコメントです。「第2回会合 #3」のような題名や引用では、「#」以降が失われ、誰も気付きません。',
      en: 'In YAML, everything from a “#” after a blank to the end of the line is a comment. A title or a quote such as “Meeting #3 held” loses its end, and nobody notices.',
    },
    failing: 'title:\n  ja: 会合 #3 の開催\n  en: Meeting #3 held\n',
    passing: 'title:\n  ja: "会合 #3 の開催"\n  en: "Meeting #3 held"\n',
  },
} as const;
