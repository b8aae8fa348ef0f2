import { factLabelOf } from './fact-labels.ts';
import { squeeze } from './squeeze.ts';

const bullet = /^\s*(?:[•●○■□◆◇▪▶►★☆※][\s\u3000]*|[·*-][\s\u3000]+)/u;

/** Words without the sign that a list prints before them. */
export const withoutBullet = (text: string): string => text.replace(bullet, '');

/** A list prints a sign before the line. */
export const isBulleted = (text: string): boolean => bullet.test(text);

/** What labels of pages end with, and no name of bodies or people. */
const ending =
  /(?:日期|时间|期限?|编?号|号码|类别|类型|分类|种类|属性|方式|形式|范围|名称|状态|来源|次数|大小|字体|宽度|颜色|[词语]|摘要|概述|概要|概况|目录|一览|依据|等级|级别|格式|编辑|作者)$/u;

/** Buttons of a page with a colon behind them: 分享至：, 语音播报：. */
const button =
  /^(?:扫一扫)?(?:分享|(?:分享|转发)[到至]\p{Script=Han}{0,6}|收藏|打印|字[体号](?:大小)?|(?:语音)?(?:播报|朗读)|(?:浏览|阅读|点击|访问)(?:次数|量|数|率)?|关注我们)[：:]$/u;

/** The name of the part of a page that holds its text: 全文：, 文件正文：. */
const ofText =
  /^(?:政策|文件|信息|通知|公告|法规|文章|详细|具体)?(?:(?:全文|正文|原文)(?:内容)?|内容(?:正文|全文)?)[：:]$/u;

/** An empty label and nothing else: 信息时效期：, • 登记日期：, 页面宽度(px)：. Bodies that a text is sent to are none. */
export function isLabelLine(text: string): boolean {
  const [, label = ''] =
    /^(\p{Script=Han}{2,10})(?:[（(][A-Za-z]{1,6}[）)])?[：:]$/u.exec(squeeze(withoutBullet(text))) ?? [];
  if (button.test(squeeze(text)) || ofText.test(squeeze(text))) return true;
  return label !== '' && (factLabelOf(label) !== null || (!label.includes('各') && ending.test(label)));
}
