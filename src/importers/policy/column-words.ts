import { beginsWithPlace, isOrganisationLine, mayBeOrganisation } from './organisations.ts';
import { squeeze } from './squeeze.ts';

/** Words that name a column of a site and begin no title: 下载专区, 通知公告. */
const column =
  /^(?:(?:网站)?首页|\p{Script=Han}{0,6}(?:专区|专栏|导航|频道|栏目|大厅|下载|之窗|园地)|(?:下载|信息|新闻|资料)中心|(?:最新|重要|相关)?(?:通知公告|公告公示|公示公告|通知公示|通知通告)|(?:部门|政策|政府|规范性|其他|最新|相关|本级|上级)(?:文件|法规|规章|规范性文件)(?:库|下载)?|政策法规|法律法规|规章制度|地方性法规|规划计划|计划规划|(?:政府|政务|主动)?(?:信息)?公开|政策解读|办事指南|工作动态|新闻动态|组织机构)$/u;
/** What the words of columns are made of, beside those above. */
const parts =
  /^(?:通知|通告|公告|公示|文件|政策|法规|规章|制度|规划|计划|总结|下载|中心|信息|公开|政府|政务|服务|新闻|动态|工作|业务|要闻|解读|目录|指南|办事|互动|交流|机构|组织|建设|概况|资料|表格|其他|最新|重点|领域|专题|残疾人|残联|惠残|助残|扶残|康复|教育|就业|培训|维权|权益|保障|维护|宣传|文化|体育|财务|财政|预决算|统计|数据|民生|实事|党建|事业|社会|内容|法定|主动|综合|日常|人事|招标|采购)+$/u;

const isColumn = (text: string): boolean => column.test(text) && !isOrganisationLine(text);
const isParts = (text: string): boolean => [...text].length <= 10 && parts.test(text);
/** Begins with a place or a year, as what no words above go on in. */
const beginsWhole = (text: string): boolean => beginsWithPlace(text) || /^(?:19|20)\d{2}[年—–-]/u.test(text);

/** Least length of a title that is whole without the words above it. */
const leastWhole = 8;

/** The longest line of a few words above a whole title that begins with its place: a title is not broken so near its beginning. */
const longestWords = 8;

/** A few words that name nobody and ask for nothing more stand above a whole title with its place (基层传真 / 云汀市…办法). */
const isWordsAboveWhole = ([first = '', ...rest]: readonly string[]): boolean =>
  rest.length > 0 &&
  new RegExp(`^\\p{Script=Han}{2,${longestWords}}$`, 'u').test(first) &&
  !mayBeOrganisation(first) &&
  !beginsWithPlace(first) &&
  !/[的和与及对由为在以]$|关于|转发|印发|批转|发布|公布/u.test(first) &&
  beginsWithPlace(rest.join('')) &&
  [...rest.join('')].length > leastWhole;

/** Words of a site's columns (通知公告, 下载专区, 政策) stand above what is a title without them. */
export function standsBelowColumn(lines: readonly string[]): boolean {
  const plain = lines.map(squeeze);
  if (isWordsAboveWhole(plain)) return true;
  const first = plain[0] ?? '';
  const count = plain.findIndex((it) => !isColumn(it) && !isParts(it));
  if (count < 1 || !(isColumn(first) || isParts(first))) return false;
  const rest = plain.slice(count).join('');
  if ([...rest].length < leastWhole || /^[的与和及]/u.test(rest)) return false;
  return plain.slice(0, count).some(isColumn) || beginsWhole(rest);
}
