import { parseMarker } from '../../domain/policies/clause-markers.ts';
import { Refusal, type SourceText } from '../source/types.ts';
import { furnitureReason } from './furniture.ts';
import { isSignatureLine } from './line-kinds.ts';
import type { Paragraph } from './paragraphs.ts';
import { isUnfilled, saidUnfilled } from './unfilled-page.ts';

/** Most files and pictures that are named. */
const mostPlaces = 3;
/** So many Chinese signs without a sentence are a list, and a text. */
const leastList = 60;
const ofFiles = /^附\s*件|\.(?:docx?|pdf|ofd|wps|xlsx?|zip|rar)|浏览器|点击|下载|预览|插件/iu;

/** The foot of a site, where nothing above it is a text that it could end. */
const ofSite =
  /^(?:站点地图|网站地图|(?:联系(?:方式|电话|我们|地址)|地\s*址|邮\s*编|电\s*话|传\s*真|E-?mail)\s*[：:]|(?:主办|承办|协办)(?:单位)?\s*[：:])/iu;
const isOfSite = (text: string): boolean => ofSite.test(text) || furnitureReason(text) !== null;

/** What is left of a page besides its title, names of files, what opens them, and a signature. */
const restOf = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.filter(
    (it) =>
      !it.role &&
      !ofFiles.test(it.text) &&
      !isSignatureLine(it.text) &&
      !isOfSite(it.text) &&
      !isUnfilled(it.text),
  );

/** They are not even a list. */
const areFewWords = (rest: readonly Paragraph[]): boolean =>
  rest.every((it) => !it.table) &&
  (rest
    .map((it) => it.text)
    .join('')
    .match(/\p{Script=Han}/gu)?.length ?? 0) < leastList;

/** A name of a column of a site: 信息公开制度. */
const isColumn = ({ text }: Paragraph): boolean =>
  /^\p{Script=Han}{2,14}$/u.test(text) && parseMarker(text) === null;

/**
 * Throws a Refusal where a page holds no text of its own: it embeds, links to or shows what may be it, its program has not
 * filled it in, it says that it is gone, or all that is left are names of its columns.
 */
export function checkText(
  paragraphs: readonly Paragraph[],
  { lines, unit, elsewhere = [] }: Pick<SourceText, 'lines' | 'unit' | 'elsewhere'>,
): void {
  const rest = restOf(paragraphs);
  if (!areFewWords(rest)) return;
  const [unfilled] = paragraphs.some((it) => it.role) ? [] : saidUnfilled(lines, unit);
  if (unfilled) throw new Refusal(unfilled);
  if (/[。；]/u.test(rest.map((it) => it.text).join(''))) return;
  if (elsewhere.length > 0)
    throw new Refusal(
      `网页里没有正文，正文可能在${elsewhere.slice(0, mostPlaces).join('、')}里。请打开网页，把那个文件下载下来导入；是图片的，先用文字识别软件识别；正文真的就这么短的，加 --keep 行号`,
    );
  if (rest.length > 1 && rest.every(isColumn) && paragraphs.every((it) => !it.role))
    throw new Refusal(
      `没有正文：标题以外只有“${rest
        .slice(0, mostPlaces)
        .map((it) => it.text)
        .join(
          '”“',
        )}”，像网页的栏目。请用浏览器打开网页，选中正文复制，存为 UTF-8 的 .txt 再导入；正文真的就这么短的，加 --keep 行号`,
    );
}
