import { squeeze } from './squeeze.ts';

const explained =
  '解读|读懂|看懂|问答|问与答|解答|答问|答记者问|释义|起草说明|编制说明|情况说明|公开说明|的说明|实录|易读版|明白卡|明白纸|一封信|承诺书|白皮书|蓝皮书|要点|亮点|图解|知识点';
const tail = '(?:[（(][^（）()。]{1,12}[）)]|[一二三四五六七八九十\\d]{1,2}|之[一二三四五六七八九十])?';
const ending = new RegExp(`(?:${explained})${tail}$`, 'u');
const lead =
  '(?:[一二三四五六七八九十]{1,2}|\\d{1,2})?[图张]{0,2}(?:读懂|看懂)|(?:政策|文字|图文|图片|图示|视频|动漫|动画|专家|权威|简明|媒体|音频|部门|负责人|领导)?(?:解读|图解|问答|答疑|速览|速递|明白卡)|划重点|热点问答|长图|海报';
const beginning = new RegExp(
  `^[【\\[［]?(?:${lead})[】\\]］]?\\s*[：:|｜丨—–-]{0,2}\\s*(?=[^\\s：:|｜丨])`,
  'u',
);

/**
 * The title of a text that explains another one or speaks to readers, and is of none of the kinds of GB/T 9704: 《…办法》政策解读,
 * 一图读懂…, …答记者问, 政策解读｜….
 */
export const isExplaining = (text: string): boolean => {
  const plain = squeeze(text);
  return [...plain].length >= 6 && (ending.test(plain) || beginning.test(plain));
};

/** A title without the words before it that say what kind of explanation it is (政策解读：, 一图读懂｜), and without its ？ or ！. */
export const explainedTitle = (text: string): string =>
  text
    .trim()
    .replace(beginning, '')
    .replace(/[？！?!]$/u, '');

const explains =
  '(?:(?:政策|文字|图文|图片|视频|动漫|专家|媒体)?(?:解读|图解|问答)|答记者问|一图(?:读懂|看懂|速览)|读懂)';
const links = new RegExp(
  `^(?:(?:相关|关联|延伸|配套)(?:解读|图解|文章|文件|链接|新闻|报道|阅读|政策|信息|资料)|${explains})\\s*[：:]\\s*\\S|` +
    `^(?:关于)?《.+》的?${explains}$|^${explains}\\s*《.+》(?:的.{0,10})?$`,
  'u',
);

/** A line below a text leads to what explains it or to others like it: 相关解读：…, 《…》解读, 一图读懂《…》. */
export const leadsElsewhere = (text: string): boolean =>
  text.length <= 160 && !text.includes('。') && links.test(text.trim());

const pressed =
  '(?:请|可)?(?:点击|点此|点开|戳|扫码|扫描|长按)(?:此处|此|这里|下方|上方|以下|右侧|左侧|图片|标题|链接|二维码)*(?:可|即可)?(?:查看|阅读|浏览|收听|观看|收看|了解|进入|下载|跳转)?|(?:查看|阅读|收听|观看)(?:本文|更多|相关|有关)*';
const shown =
  '(?:政策|文字|图文|图片|图片版|图示|视频|音频|动漫|动画|专家|媒体|相关|有关|部门|文件|正文|原文|PDF|Word)*';
const linkWords = new RegExp(
  `^[>＞»☞→▶【\\[（(\\s]*(?:${pressed})${shown}(?:解读|图解|问答|原文|全文|正文|详情|链接|PDF|版|下载|文件|附件)|` +
    `^[【\\[]${shown}(?:解读|图解|问答)[】\\]].{0,12}《|` +
    `^${shown}(?:解读|图解|问答)(?:链接|入口|地址|材料)?\\s*[：:]|^(?:相关|关联|配套)(?:解读|文件|附件|链接|政策|阅读)\\s*[：:]`,
  'iu',
);

/** A line between a title and its text leads to an explanation or another print: 点击查看政策解读：…, 【音频解读】关于《…》的解读. */
export const leadsAway = (text: string): boolean =>
  leadsElsewhere(text) || (text.length <= 160 && !text.includes('。') && linkWords.test(text.trim()));
