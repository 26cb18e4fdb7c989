/** The words of `file-kind`. */
export const words = {
  description: {
    ja: '記録は、.yaml、.yml 又は .json の拡張子をもつ通常のファイルに書く。',
    en: 'A record must be written in a regular file with the extension .yaml, .yml or .json.',
  },
  messages: {
    directory: {
      ja: '「{name}」はファイル名のように見えますが、フォルダーです。フォルダーの名前から拡張子を外してください。',
      en: '"{name}" is named like a file but is a folder. Take the extension off the name of the folder.',
    },
    special: {
      ja: '「{name}」は通常のファイルではありません（パイプ、ソケット又はデバイス）。通常のファイルに置き換えてください。',
      en: '"{name}" is not a regular file but a pipe, a socket or a device. Put a regular file in its place.',
    },
    extension: {
      ja: '拡張子「{extension}」のファイルは読めません。.yaml、.yml 又は .json のファイルにしてください。',
      en: 'Files with the extension "{extension}" cannot be read. Use .yaml, .yml or .json.',
    },
    'no-extension': {
      ja: '「{name}」には拡張子がありません。.yaml、.yml 又は .json を付けてください。',
      en: '"{name}" has no extension. Add .yaml, .yml or .json.',
    },
    outside: {
      ja: 'リンク「{name}」は、検査対象のフォルダーの外を指しています。リンクではなくファイルそのものを置いてください。',
      en: 'The link "{name}" leads out of the folder that is checked. Put the file itself there instead of a link.',
    },
  },
  documentation: {
    why: {
      ja: '検査は、指定されたフォルダーの中にある通常のファイルだけを、拡張子から形式を判断して読みます。フォルダーの外を指すリンクや特殊なファイルをたどると、公開するつもりのない内容が読まれたり、検査が終わらなくなったりします。YAML 又は JSON の通常のファイルとして置いてください。',
      en: 'Only regular files within the folder that was named are read, and the extension says in which format. To follow a link that leads outside, or to open a pipe or a device, might read what nobody meant to publish, or never end. Put the record there as a regular YAML or JSON file.',
    },
    failing: 'records/updates/semiconductor-joint-research-call.txt\n',
    passing: 'records/updates/semiconductor-joint-research-call.yaml\n',
  },
} as const;
