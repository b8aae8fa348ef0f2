import { Refusal, type FileText } from '../source/types.ts';
import { furnitureReason } from './furniture.ts';
import { isSignatureLine } from './line-kinds.ts';
import type { Paragraph } from './paragraphs.ts';

/** Most files and pictures that are named. */
const mostPlaces = 3;
/** So many Chinese signs without a sentence are a list, and a text. */
const leastList = 60;
const ofFiles = /^附\s*件|\.(?:docx?|pdf|ofd|wps|xlsx?|zip|rar)|浏览器|点击|下载|预览|插件/iu;

/** The foot of a site, where nothing above it is a text that it could end. */
const ofSite =
  /^(?:站点地图|网站地图|(?:联系(?:方式|电话|我们|地址)|地\s*址|邮\s*编|电\s*话|传\s*真|E-?mail)\s*[：:]|(?:主办|承办|协办)(?:单位)?\s*[：:])/iu;
const isOfSite = (text: string): boolean => ofSite.test(text) || furnitureReason(text) !== null;

/** Whether all that is left of a page besides its title are names of files, what opens them, and a signature. */
function holdsNoText(paragraphs: readonly Paragraph[]): boolean {
  const rest = paragraphs.filter(
    (it) => !it.role && !ofFiles.test(it.text) && !isSignatureLine(it.text) && !isOfSite(it.text),
  );
  const words = rest.map((it) => it.text).join('');
  return (
    rest.every((it) => !it.table) &&
    !/[。；]/u.test(words) &&
    (words.match(/\p{Script=Han}/gu)?.length ?? 0) < leastList
  );
}

/** Throws a Refusal where a page holds no text of its own and embeds, links to or shows what may be it. */
export function checkText(
  paragraphs: readonly Paragraph[],
  { elsewhere = [] }: Pick<FileText, 'elsewhere'>,
): void {
  if (elsewhere.length === 0 || !holdsNoText(paragraphs)) return;
  throw new Refusal(
    `网页里没有正文，正文可能在${elsewhere.slice(0, mostPlaces).join('、')}里。请打开网页，把那个文件下载下来导入；是图片的，先用文字识别软件识别；正文真的就这么短的，加 --keep 行号`,
  );
}
