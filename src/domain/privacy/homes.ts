import type { Found } from './kinds.ts';
import { nameBegins, nameEnds, personName } from './names.ts';

const number = '(?:\\d{1,5}|[一二三四五六七八九十百〇零]{1,4}|[A-Z]\\d{0,2}|[甲乙丙丁])\\s?';
const house = `(?:${number}(?:号楼?|#楼?|弄|幢|栋|座|单元|室|户|组|队|社(?![会区保工团])|门)|\\d{1,3}-(?:\\d-)?\\d{3,4}(?!\\d)|门牌号?${number})`;
/** Signs of an address, no word of a rule on addresses. */
const street = String.raw`(?:(?![的可到者应请办凭带所])\p{Script=Han}|[\dA-Za-z \-]){0,40}?`;
const address = `${street}${house}(?:[\\p{Script=Han}\\dA-Z \\-]{0,14}?(?:${house}|\\d{3,4}(?!\\d)))?`;
/** A flat, or a group of a village: nobody but people lives there. */
const flat = `(?:${number}(?:幢|栋|座|号楼|#楼?)[^\\s,。;]{0,6}?(?:\\d{2,4}室?|[一二三四五六七八九十]门|[一二三四五六七八九零〇]{3,4})|(?:小区|花园|家园|公寓|新村|名邸|[苑里府庭城]) ?\\d{1,3}-(?:\\d{1,2}-)?\\d{3,4}(?!\\d)|${number}(?:幢|栋|座|号楼)[^\\s,。;]{0,4}?${number}单元|(?:村|屯|庄|寨|湾|社区)${number}组(?:${number}号)?|自然村 ?${number}号|${number}室|[苑园府城邸]${number}座\\d{3,4}(?!\\d))`;
const dwelling = String.raw`(?:[\p{Script=Han}\d]{2,16}? ?)${flat}`;

/** Where it is worth while to look for somebody who lives there: a flat, or a word that says so. */
const trigger =
  /(?<=[\dA-Z一二三四五六七八九十百〇零] ?)(?:[幢栋座室组#]|号楼|(?<=自然村 ?\d{1,4} ?)号|号[,\s]{0,2}(?=独居|居住|一家|租住|家中))|(?<=\d)-(?=\d{3,4}(?!\d))|住/gu;

const labels = [
  '家庭(?:住址|地址|所在地)|上门(?:服务)?地址|(?:现|常|实际|户籍|户口|居住|收货|住宅)(?:居?住)?(?:地址|住址|所在地)|住址|(?:户籍|居住|(?<!之)家)(?=:)|家庭地|户籍地',
  '家住|家在|现住(?!院)|[其他她]住所|租住(?:在|于)?|居住地(?=[:\\s])|现?居住(?:在|于)|(?:[他她我]|本人|其|老人)[^。\\n]{0,6}?住在|home_?address',
].join('|');
const labelled = new RegExp(
  `(?<![国大专各办])(?:${labels})(?!变更|以|证明)[\\s:为是于在"']{0,6}(?:${personName}[,、\\s])?${address}`,
  'giu',
);

/** Words before addresses of people and of offices. */
const either = new RegExp(
  `(?:住处|[送寄]货?件?地址|通[信讯]地址(?=[^\\n。]{2,14}(?:小区|花园|家园|公寓|新村|[苑里府]\\d))|配送地址|安置房(?:地址)?|安置[于在]|(?:改造|走访|家访)(?:地点|地址|对象)|(?:申请|受助|改造|困难)(?:家庭|户)|送[到至]|现居|请寄|配送|入户(?:地址|地点)|改造户|(?<![国大专各办居])住[在于]?)[\\s:为是于在"']{0,6}(?<home>${street}(?:${flat}|${number}组[^\\s,。;]{0,3}${house}|\\d{1,2}-(?:\\d{1,2}-)?\\d{3,4}(?!\\d)|${number}号楼?${number}(?:单元|门)|[路街巷弄道]${number}号(?=的)))`,
  'gu',
);

const facts = String.raw`[,、:(|\s"'.;]+|男|女|\p{Script=Han}{1,3}族|\d{1,3}岁|\d{4}年(?:\d{1,2}月)?生?|户主|系|现|家[里中]?`;
const behind = new RegExp(
  `(?:${nameBegins}|(?<=残疾人|盲人|聋人))(?<!(?:联系人|负责人|法定代表人|经办人|法人|主任|站长|主席|会长|秘书长|理事长|经理|院长|校长|书记)[:\\s]*)${personName}(?:(?:${facts}){0,6}(?:家?住(?:在|于)?|家在|的?家[里中]?[:(]|的住处[:在是]?)\\s?${address}|(?:${facts}|的?地址[:是为]?){1,6}(?:${dwelling}|${street}[路街巷弄里道同]${number}号[,\\s]{0,2}(?=独居|居住|一家|租住|家中)))`,
  'gu',
);
const before = new RegExp(
  `${dwelling}(?:的|村民|居民|住户|户主|[\\s,:(]){0,3}${personName}${nameEnds}`,
  'gu',
);
/** Who else has rooms. */
const office =
  /残疾人之家|协会|残联|中心|工作站|机构|公司|学校|医院|服务|单位|办公|窗口|场所|地点|委员会|联合会|政府|教室|活动室|[利老]院|站|托养|仓库|[村居]委/u;

/** Whether a cell holds an address down to the house. */
export const tellsHome = (cell: string): boolean => new RegExp(house, 'u').test(cell);

const isOffice = (text: string, index: number, words: string): boolean =>
  office.test(text.slice(text.lastIndexOf('\n', index) + 1, index) + words);

/** Where a folded text tells where somebody lives: behind words that say so, or beside a name. Offices are left out. */
export function* homesIn(text: string): Generator<Found> {
  if (!/[号弄幢栋座元室户组队住址#]|\d-\d/u.test(text)) return;
  for (const { 0: words, index } of text.matchAll(labelled))
    yield { kind: 'home-address', words: words.trim(), certain: false, index };
  for (const { 0: words, groups, index } of text.matchAll(either))
    if (!office.test(groups?.['home'] ?? ''))
      yield { kind: 'home-address', words: words.trim(), certain: false, index };
  let end = 0;
  for (const { index: at } of text.matchAll(trigger)) {
    if (at < end) continue;
    const start = Math.max(0, at - 60);
    end = at + 50;
    const around = text.slice(start, end + 60);
    for (const pattern of [behind, before])
      for (const { 0: words, index } of around.matchAll(pattern))
        if (!(index === 0 && start > 0) && !isOffice(text, start + index, words))
          yield { kind: 'home-address', words: words.trim(), certain: false, index: start + index };
  }
}
