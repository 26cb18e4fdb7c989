/**
 * Radicals of the block CJK Radicals Supplement with the ideograph that the property EquivalentUnifiedIdeograph of Unicode
 * 14.0 names (`EquivalentUnifiedIdeograph.txt`). Radicals without that property are not listed. Each radical is followed by
 * its ideograph.
 */
const pairs = [
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢',
  '⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵',
  '⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓',
  '⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎',
  '⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長',
  '⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐',
  '⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜',
  '⻲亀⻳龟',
].join('');

const characters = [...pairs];

/** Of a Kangxi radical, that property names what NFKC makes of it, which no version of Unicode may change. */
const kangxi = Array.from({ length: 214 }, (_, at) => String.fromCodePoint(0x2f00 + at));

/** The ideograph that replaces each radical of U+2E80–U+2FDF (codebook §1, UAX 44). */
export const unifiedIdeographs: ReadonlyMap<string, string> = new Map([
  ...characters.flatMap((radical, at): [string, string][] =>
    at % 2 === 0 ? [[radical, characters[at + 1] ?? '']] : [],
  ),
  ...kangxi.map((radical): [string, string] => [radical, radical.normalize('NFKC')]),
]);
