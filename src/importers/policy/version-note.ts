import { squeeze } from './squeeze.ts';

const words =
  '试行|暂行|修订|修正|修改|节选|摘要|摘录|样式|样表|样本|模板|示范文本|参考文本|代拟稿|草案|[\\p{Script=Han}\\d]{0,12}稿|' +
  '草案[\\p{Script=Han}]{0,6}稿|征求意见版|\\d{4}年?[-－—–~至]{1,2}\\d{4}年?(?:度)?|\\d{4}年?(?:版|本|修订|修订版|修正|修正版|试行)|第?[一二三四五六七八九十\\d]{1,3}版|修订版';
const note = new RegExp(`^[（(〔［[【](?:${words})[）)〕］\\]】]$`, 'u');

/** What a title says of its version in brackets on a line of its own, as a part of it: （试行）, （征求意见稿）, （2024年版）. */
export const isVersionNote = (text: string): boolean => text.length <= 30 && note.test(squeeze(text));
