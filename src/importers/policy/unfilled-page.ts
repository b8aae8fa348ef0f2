import { excerpt } from '../excerpt.ts';
import type { SourceLine } from '../source/types.ts';
import { squeeze } from './squeeze.ts';

/** Places of a template that a program of the page fills in: {{title}}, ${data.title}, <%= title %>, [标题]. */
const places =
  /\{\{[^{}]{0,80}\}\}|\$\{[^{}]{1,80}\}|<%[^%<>]{1,80}%>|^\[(?:标题|正文|内容|文章标题|文章内容)\]$/u;
/** What a page shows until its text has come: 加载中..., 数据加载中，请稍候. */
const loading =
  /^(?:正在|数据|页面|内容|努力|拼命){0,2}(?:加载|载入)(?:中|数据|内容|页面){0,2}(?:[，,]?请(?:稍[候等后]|耐心等待))?[.…。!！]*$|^(?:loading|pleasewait)[.…]*$/iu;
/** What a page says in the place of a text that is gone. */
const gone =
  /^(?:抱歉|对不起|很遗憾|出错了)?[，,！!]?(?:您|你)?(?:要|所|正在)?(?:访问|查看|浏览|请求|查找)?的?(?:页面|网页|文章|内容|信息|文件)(?:不存在|已(?:经)?(?:被)?(?:删除|下线|移除)|找不到了?|未找到|无法访问)/u;

/** A line that a page has in the place of words which its program would bring. */
export const isUnfilled = (text: string): boolean => places.test(text.trim()) || loading.test(squeeze(text));

/** What to do about a page without its text, where a line of it says why: its program had not filled it in, or the text is gone. Empty where none says so. */
export function saidUnfilled(lines: readonly SourceLine[], unit: string): string[] {
  const unfilled = lines.find((it) => isUnfilled(it.text));
  if (unfilled)
    return [
      `网页里还没有正文：第 ${unfilled.line} ${unit}“${excerpt(unfilled.text)}”是网页的程序要填内容的地方，存的时候还没有填。` +
        '请用浏览器打开网页，等正文显示出来，再选中正文复制，存为 UTF-8 的 .txt 导入',
    ];
  const missing = lines.find((it) => gone.test(squeeze(it.text)));
  return missing
    ? [
        `第 ${missing.line} ${unit}“${excerpt(missing.text)}”：网页说这份文件不在这个地址了，请重新找到它再下载导入`,
      ]
    : [];
}
