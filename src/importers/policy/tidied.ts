/** A day that blanks part (2023- 08- 07), with a stroke behind it or none (2021/12/14/), and the time behind it. */
const partedDay =
  /(?<!\d)(\d{4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})\2?(?![\d-])(?:(\s+\d{1,2})\s*([:：])\s*(\d{2}))?/gu;
/** Counts that a page fills in by script, right behind a time or in brackets: 12:34浏览次, （点击： ）. */
const emptyCount =
  /(?<=:\d\d)(?:浏览|阅读|点击|访问)\p{Script=Han}{0,3}\s*$|(?<=\d)\s*[（(]\s*(?:浏览|阅读|点击|访问)\p{Script=Han}{0,3}\s*[：:]?\s*\d*\s*次?\s*[）)]\s*$/u;

/** A line of facts with what a page prints within them put right: parted days, empty counts. */
export const tidied = (text: string): string =>
  text
    .replace(
      partedDay,
      (_, year: string, sign: string, month: string, day: string, hour = '', colon = '', minute = '') =>
        `${year}${sign}${month}${sign}${day}${hour}${colon}${minute}`,
    )
    .replace(emptyCount, '')
    .replace(/备注[/／](?=文号)/u, '');
