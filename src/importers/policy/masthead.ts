import { gapColumns } from './organisations.ts';
import { squeeze } from './squeeze.ts';

const open = '〔［\\[(（【﹝';
const close = '〕］\\])）】﹞';
const serial = '第?[\\d一二三四五六七八九十百]{1,5}号';
const before = `(?:[${open}]?(?:(?:19|20)\\d{2}年?|第?[一二三四五六七八九十\\d]{1,3}届)[${close}]?|总)`;
const bare = new RegExp(
  `^[${open}]?(?:${before}${serial}|第[\\d一二三四五六七八九十百]{1,5}号|(?:No|NO|№)[.．:：]?\\d{1,10}|[A-Z]{1,4}[-—]?\\d{6,12})[${close}]?$`,
  'u',
);
const count = '第?[\\d一二三四五六七八九十百〇零]{1,6}[期辑]';
const issue = new RegExp(
  `^(?:\\d{4}年)?[${open}]?(?:\\d{4}年)?(?:总|增刊|特刊)?${count}(?:[${open}](?:总|\\d{4}年)?${count}[${close}])?[${close}]?$`,
  'u',
);
const masthead =
  /^[\p{Script=Han}（）()·]{0,30}(?:纪要|简报|动态|快报|专报|通讯|参阅|参考|信息|要情|摘报|汇编|公报|会议文件|工作交流|工作通报|情况通报|情况反映)$/u;
const material =
  /^(?:[\p{Script=Han}]{0,20}(?:会议|大会))?(?:材料|文件|交流材料|汇报材料|发言材料|参阅材料)(?:之|第|[（(]|[一二三四五六七八九十\d])[一二三四五六七八九十\d]{0,3}[号）)]?$/u;
const edited = /^[\p{Script=Han}（）()\s]{4,40}(?:编|编印|编发|编辑|主编|印制|秘书处)$/u;

/** The number of a text without the body that gave it: 〔2024〕3号, （第3号）, 十五届第3号, No.3; it is no 发文字号 by itself. */
export const isBareNumber = (text: string): boolean =>
  text.length <= 30 && bare.test(squeeze(text).replace(/[０-９]/gu, (digit) => digit.normalize('NFKC')));

/** The line says which paper of a meeting the text is: 会议材料之三. */
export const isMaterialLine = (text: string): boolean => text.length <= 40 && material.test(squeeze(text));

/** A number that its line calls so and nothing else: 编号：20240012. */
export const isNamedNumber = (text: string): boolean =>
  text.length <= 30 && /^编号[：:][A-Z]{0,4}[\d-]{4,16}$/u.test(squeeze(text));

/** What a line of a masthead is, that no field takes: its words, the number of its issue, who edits it; null for another line. */
export function mastheadReason(text: string): string | null {
  if (text.length > 60) return null;
  const plain = squeeze(text);
  if (isBareNumber(text)) return '版头的文号，没有机关代字，没有当作发文字号';
  if (gapColumns(text).every((it) => issue.test(squeeze(it)))) return '版头的期号，没有对应的字段';
  if (isMaterialLine(text)) return '会议材料的编号，没有对应的字段';
  if (masthead.test(plain)) return '版头的字样，没有对应的字段';
  return edited.test(plain) ? '版头的编印单位，没有对应的字段' : null;
}
