import { personName } from './names.ts';

/** What a word before a number says that the number is. */
export type Label = 'certificate' | 'identity' | 'card' | 'mobile' | 'phone' | 'qq' | 'papers' | 'other';

const labels: [Label, string][] = [
  ['certificate', '残疾人?证(?:编[号码])?'],
  [
    'identity',
    '身份证(?:编[号码])?|[一二]代证|居住证|身份号|证件号|公民身份|居住身份|社会保障号|社保号|户口簿|(?<![a-z])id[ _-]?(?:card|number|num|no|code)|sfz(?:h|_?no)?|identity',
  ],
  [
    'card',
    `银行卡|信用卡|储蓄卡|借记卡|社保卡|医保卡|工资卡|打卡|卡号|存折|个人账[户号]|一[卡折]通|bank[ _-]?card|户名[:\\s]{0,3}${personName}[^\\d\\n]{0,4}账号`,
  ],
  ['mobile', '手机|移动电话|mobile|cell[ _-]?phone'],
  [
    'phone',
    '电话|联系方式|致电|拨打|(?<![a-z])tel(?![a-z]{3})|phone|sms|微信|(?<!q ?q ?)群主|(?<![a-z])vx|whats ?app|call',
  ],
  [
    'qq',
    '(?<![a-z])q ?q(?:号码?)?(?:/微信号?)?(?!.{0,4}群(?!主))|扣扣|(?<![a-z])q号码?|企鹅号?|(?<![a-z\\d])q(?=:)|(?<![a-z])uin',
  ],
  ['papers', '护照|通行证|回乡证|台胞证|军官证|士兵证|passport'],
  [
    'other',
    [
      '订单|单号|流水|编号|序列|设备|产品|资产|批次|条码|条形码|货号|型号|发票|合同|案卷|档案|档号|卷号|图号|案号|工号|学号|备案|许可|登记|注册|代码|编码',
      '文号|索引|人数|户数|次数|名额|时间戳|版本|坐标|金额|合计|总计|总额|投资|收入|支出|预算|决算|经费|资金|负债|人民币|信用|识别号|证书',
      '邮编|邮政(?!储蓄|银行)|字节|页码|展位|isbn|issn|rmb|cny|[¥￥$]|longitude|latitude|timestamp|sha\\d*|md5|uuid',
    ].join('|'),
  ],
];
const label = new RegExp(labels.map(([, words]) => `(${words})`).join('|'), 'giu');

/** Finds the word before a number that says what the number is: the last one, at most 14 signs and no digit away. */
export function labelsIn(text: string): (index: number) => Label | undefined {
  let words: { end: number; label: Label | undefined }[] | undefined;
  return (index) => {
    const found = (words ??= [...text.matchAll(label)].map((match) => ({
      end: match.index + match[0].length,
      label: labels[match.slice(1).findIndex(Boolean)]?.[0],
    })));
    let [low, high] = [0, found.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((found[middle]?.end ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    const last = low > 0 ? found[low - 1] : undefined;
    if (!last || index - last.end > 14) return undefined;
    const between = text.slice(last.end, index).replace(/\(?1[158]位\)?/, '');
    return /\d/.test(between) ? undefined : last.label;
  };
}

/** Whether the words before a number end with the header of a column of telephones, of which it is the first row, perhaps behind a name. */
export const isBelowPhone = (before: string): boolean =>
  /(?:电话|手机|联系方式)[^\d\p{Script=Han}]{1,40}(?:\p{Script=Han}{2,4}[^\d\p{Script=Han}]{1,8})?$/u.test(
    before,
  );

/** Two signs of a label, spread over the width of its column. */
const spread = /([姓住电手地邮微])[ \t]{1,4}([名址话机箱信])/g;

/** A text whose labels stand together, however wide a form spreads them. */
export const joinedLabels = (text: string): string => text.replace(spread, '$1$2');
