import { squeeze } from './squeeze.ts';

const kinds = '讲话|致辞|致词|发言|演讲|讲稿|贺词|献词|祝词|开幕词|闭幕词|主持词|寄语';
const speech = new RegExp(`(?:(?:${kinds})|上的(?:工作)?报告)(?:提纲|稿|摘要|要点|（[^（）]*）)?$`, 'u');

/** The title is one of a speech: 在…上的讲话, …——在…大会上的报告, 在…上的讲话——…. */
export const isSpeechTitle = (title: string): boolean => {
  const plain = squeeze(title);
  return speech.test(plain) || speech.test(plain.replace(/[—–―─-]{2}.*$/u, ''));
};

/** A second title below the first, with a dash before it: ——在…大会上的报告. */
export const isSubtitle = (text: string): boolean =>
  /^(?:[—–―─]{1,3}|-{2})\s*[^\s—–―─-]/u.test(text) &&
  /\p{L}/u.test(text) &&
  !/[。；！？：]$/u.test(text) &&
  text.length <= 80;

/** The day of a second title that only says where and when it was said: ——2024年3月5日在云汀市…会议上; null for another one. */
export const daySaid = (text: string): string | null =>
  (isSubtitle(text) &&
    /^[—–―─-]{1,3}(\d{4}年\d{1,2}月\d{1,2}日)在\p{Script=Han}{4,60}(?:会议?|大会)上$/u.exec(
      squeeze(text),
    )?.[1]) ||
  null;

const offices =
  '主席|理事长|部长|局长|厅长|省长|市长|县长|区长|镇长|乡长|书记|主任|会长|秘书长|院长|处长|科长|站长|校长|总理|委员|代表|同志|负责人|董事长|总经理';
const office = new RegExp(
  `^[\\p{Script=Han}、（）()·\\s]{0,60}(?:${offices})[\\s\u3000]*[\\p{Script=Han}·]{2,5}$`,
  'u',
);

/** A line that names who speaks, with the office: 云汀市残联理事长 张某某; 张某某, where `loose` says that a name may stand here. */
export const isSpeaker = (text: string, loose: boolean): boolean =>
  !/[，。；：！？、]$/u.test(text) &&
  (office.test(text.trim().replace(/[（(][^（）()]*[）)]$/u, '')) ||
    (loose && /^[\p{Script=Han}·]{2,5}$/u.test(squeeze(text))));

const polite = /^(?:尊敬的|敬爱的|亲爱的|可爱的)/u;
const many = /(?:们|朋友|同志|同仁|女士|先生|来宾|嘉宾)(?:[（(][^（）()]*[）)])?[：:]$/u;
const everyone = /^(?:各位|诸位|广大|全体)[^局委办厅部院联会处社府公司]*[：:]$/u;

/** 称呼 of a speech or a letter (同志们：, 尊敬的残疾人朋友：): it addresses people and is no 主送机关. */
export const isSalutation = (text: string): boolean =>
  text.length <= 80 &&
  /[：:]$/u.test(text) &&
  !/[。；]/u.test(text) &&
  !/[、，]各\p{Script=Han}{0,8}(?:单位|部门)[：:]$/u.test(squeeze(text)) &&
  (polite.test(text.trim()) || many.test(squeeze(text)) || everyone.test(squeeze(text)));
