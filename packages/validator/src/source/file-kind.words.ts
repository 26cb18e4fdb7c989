/** The words of `file-kind`. */
export const words = {
  description: {
    ja: '記録は、拡張子が .yaml、.yml 又は .json の通常のファイルに書く。',
    en: 'A record is in a regular file with the extension .yaml, .yml or .json.',
  },
  messages: {
    directory: {
      ja: '「{name}」は、ファイルのような名前ですが、フォルダーです。フォルダーの名前から拡張子を外してください。',
      en: '“{name}” has the name of a file but is a folder. Remove the extension from its name.',
    },
    special: {
      ja: '「{name}」は、通常のファイルではなく、パイプ、ソケット又はデバイスです。通常のファイルを置いてください。',
      en: '“{name}” is not a regular file but a pipe, a socket or a device. Put a regular file in its place.',
    },
    extension: {
      ja: '拡張子が「{extension}」のファイルは検査できません。.yaml、.yml 又は .json のファイルとして保存してください。',
      en: 'Files with the extension “{extension}” cannot be checked. Save the record as .yaml, .yml or .json.',
    },
    'no-extension': {
      ja: '「{name}」に拡張子がありません。.yaml、.yml 又は .json を付けてください。',
      en: '“{name}” has no extension. Add .yaml, .yml or .json.',
    },
    outside: {
      ja: 'リンク「{name}」は、検査するフォルダーの外を指しています。リンクではなく、ファイルそのものを置いてください。',
      en: 'The link “{name}” leads out of the folder that is checked. Replace it by the file itself.',
    },
  },
  documentation: {
    why: {
      ja: '検査では、指定されたフォルダーの中にある通常のファイルだけを読み、拡張子で形式を判断します。フォルダーの外を指すリンクや特殊なファイルを読むと、公開するつもりのない内容が読まれたり、検査が終わらなくなったりします。',
      en: 'The check reads only regular files in the folder that you name, and tells their format by the extension. A link that leads outside could make public what nobody meant to publish, and a pipe or a device could be read for ever.',
    },
    failing: 'records/updates/semiconductor-joint-research-call.txt\n',
    passing: 'records/updates/semiconductor-joint-research-call.yaml\n',
  },
} as const;
