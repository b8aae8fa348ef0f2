import type { Found } from './kinds.ts';
import { nameBegins, personName } from './names.ts';

const providers =
  '(?:qq|vip\\.qq|foxmail|163|vip\\.163|126|yeah|139|189|wo|sina|vip\\.sina|sohu|tom|21cn|188|aliyun|gmail|outlook|hotmail|live|icloud|yahoo|msn|proton(?:mail)?)\\.(?:com\\.cn|com|cn|net|me)';
const dot = '(?:\\.| ?[([]dot[)\\]] ?| ?点 ?| dot )';
const at = '(?:[@#]|[([{<#]at[)\\]}>#]|艾特|圈[aA]| at )';
const mail = new RegExp(`([\\w.+-]{2,40}) ?${at} ?(${providers.replaceAll('\\.', dot)})(?![\\w-])`, 'gi');

const initial = '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?';
const final =
  '(?:i?ang|i?ong|uang|[iu]?an|[iu]n|i?ao|ing|eng|en|uai|ai|ei|ui|ou|iu|ie|ia|uo|ua|ue|ve|er|a|o|e|i|u|v)';
const romanSurnames =
  'wang|li|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|lin|gao|luo|zheng|liang|xie|song|tang|han|deng|feng|cao|peng|zeng|xiao|tian|dong|pan|yuan|cai|jiang|yu|du|ye|cheng|wei|su|lu|ding|ren|shen|yao|cui|tan|fan|wang|liao|shi|jin|jia|xia|fu|fang|zou|bai|meng|qin|qiu|ouyang';
const romanName = new RegExp(
  `^(?!zhaopin|hezuo|wangluo|fuwu|xiehui|weixin|shiwu|jiangxi|linxi)(?:(?:${romanSurnames})[._-]?(?:${initial}${final}){1,2}[._-]?\\d{0,8}|(?!kang|can|zhong|xie|fu|ban|zhi)[a-z]{2,9}[._-](?:${romanSurnames})\\d{0,8})$`,
  'i',
);
const own = /(?:个人|本人|私人|我|他|她|自己)的?(?:电子)?邮(?:箱|件)[^\n]{0,6}$/u;
const bodies =
  /协会|残联|中心|单位|办公|办事|投稿|报名|举报|监督|咨询|意见|官方|公共|联系我们|服务|编辑|学校|医院|公司|委员会|联合会|机构|组织|部门|"email"\s?:\s?"$/u;
const named = new RegExp(
  `${nameBegins}${personName}(?:的(?:电子)?邮箱(?:是|为)?|["',:(\\s|]|mail|邮箱){1,6}$`,
  'u',
);

const namedBehind = new RegExp(`^\\s?\\(${personName}\\)`, 'u');

function* mailsIn(text: string): Generator<Found> {
  for (const { 0: words, 1: local = '', index } of text.matchAll(mail)) {
    const before = text.slice(Math.max(0, index - 40, text.lastIndexOf('\n', index) + 1), index);
    const isOwn =
      own.test(before) ||
      named.test(before) ||
      namedBehind.test(text.slice(index + words.length, index + words.length + 8));
    const looksOwn = romanName.test(local) || (/^\d+$/.test(local) && /@ ?(?:vip\.)?qq/i.test(words));
    if (isOwn || (looksOwn && !bodies.test(before)))
      yield { kind: 'e-mail', words: words.replace(/ /g, ''), certain: false, index };
  }
}

const wechat =
  /(?:微[ .·-]{0,2}信|[薇威维徽]信|绿泡泡|we ?chat|weixin|[加+] ?[v薇微威]|(?<![a-z])(?:vx|wx|v ?信))(?:同?qq,?qq\/微信|\/(?:电话|手机|qq))?( ?号码?| ?id| ?账号)?["'*_`)\]]*(\s*[:=是为]|\s)?\s*["'*_`]*((?!wxid_)[a-z][-\w]{5,19})(?![-\w@]|\.\w)|wxid_[a-z\d]{6,}/giu;
const publicAccounts =
  /公众|小程序|官方|企业|服务号|订阅号|视频号|支付|群|关注[^。\n]{0,14}|微信与|textChannel"\s?:\s?"[^"\n]*/u;
const bodiesRoman = /canlian|xiehui|zhongxin|fuwu|gov|office|official|kefu/i;

function* wechatsIn(text: string): Generator<Found> {
  for (const { 0: words, 1: kind, 2: mark, 3: account, index } of text.matchAll(wechat)) {
    const said = kind !== undefined || /[:=是为]/.test(mark ?? '');
    const before = text.slice(Math.max(0, index - 18, text.lastIndexOf('\n', index) + 1), index);
    if (account !== undefined && !said && !/[\d_-]/.test(account)) continue;
    if (publicAccounts.test(before) || bodiesRoman.test(words)) continue;
    yield { kind: 'wechat', words: account ?? words, certain: false, index };
  }
}

const service =
  /(支付宝|抖音|快手|小红书|微博|[bB]站|哔哩哔哩|钉钉|飞书|alipay|whats ?app|telegram|skype)(?:的?\s?(?:账号|帐号|号码?|id))?\s*[:是为]?\s*([\w.@-]{5,40})(?![\w-])/giu;
const organised = /官方|机构|协会|残联|联合会|中心|公司|基金会|学校|医院|单位|政务/u;

function* servicesIn(text: string): Generator<Found> {
  for (const { 0: all, 2: words = '', index } of text.matchAll(service)) {
    const before = text.slice(Math.max(0, index - 18, text.lastIndexOf('\n', index) + 1), index);
    const isAccount = /[a-z]{2}/i.test(words) || /号|id/i.test(all.slice(0, -words.length));
    if (!organised.test(before) && !bodiesRoman.test(words) && isAccount)
      yield { kind: 'account', words, certain: false, index: index + all.indexOf(words) };
  }
}

/** Mail addresses and accounts of WeChat, Alipay and other services of persons in a folded text; those of organisations are left out. */
export function* accountsIn(text: string): Generator<Found> {
  if (/支付宝|抖音|快手|小红书|微博|b站|哔哩|钉钉|飞书|alipay|whats ?app|telegram|skype/i.test(text))
    yield* servicesIn(text);
  if (/[@#]|[([{<#]at[)\]}>#]|艾特|圈a| at /i.test(text)) yield* mailsIn(text);
  if (/微[ .·-]{0,2}信|[薇威维徽]信|绿泡泡|we ?chat|weixin|[加+] ?[v薇微威]|vx|wx|v ?信/i.test(text))
    yield* wechatsIn(text);
}
