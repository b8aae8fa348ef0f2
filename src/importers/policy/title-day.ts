import { readDate } from './dates.ts';

const kinds =
  '的(?:通知|意见|决定|公告|通告|批复|函|复函|请示|答复|命令|决议|报告)|意见|决定|办法|规定|细则|方案|规划|纲要|条例|规则|制度|措施|举措|政策|计划|要点';
const bracketed = '[（(【〔［[]\\s*(\\d{4}.*|[一二三四五六七八九〇○零]{4}年.*?)\\s*[）)】〕］\\]]$';
const alone = new RegExp(`^${bracketed}`, 'u');
const behind = new RegExp(`^(.+(?:${kinds})(?:[（(][^（）()\\d]{1,12}[）)])?)\\s*(${bracketed})`, 'u');

/** The day in brackets that stands behind a title, also in figures or with what was done on it: （2024-05-06）, （2024年5月6日印发）. */
export const readDayBehind = (text: string): string | null =>
  readDate((alone.exec(text.trim())?.[1] ?? '').replace(/(?:成文|印发|发布|公布)$/u, ''));

/** A title and the day in brackets behind it: …的通知（2024年5月6日）, and whether it is said to be that of the page. */
export function partDay(text: string): { title: string; aside: string; published: boolean } | null {
  const [, title = '', aside = ''] = behind.exec(text) ?? [];
  return readDayBehind(aside) === null ? null : { title, aside, published: /[发公]布/u.test(aside) };
}
