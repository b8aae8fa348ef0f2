import { readPageDate } from './dates.ts';
import { isPager } from './other-pages.ts';
import { isOfferedFile } from './page-files.ts';
import { isAtMost, squeeze } from './squeeze.ts';
import { isUnfilled } from './unfilled-page.ts';

const buttons =
  '(?:(?:我要)?打印|关闭|(?:添加|加入)?收藏|下载)(?:本页|此页|本文|正文|全文|内容|整页|文章|页面|网页|窗口|[Ww]ord|PDF)?|(?:文章|本文|全文|正文|页面)(?:下载|打印|收藏)|返回(?:顶部|列表|首页|上页|上一页)?|(?:回到?|返回)(?:页面)?(?:顶部|顶端)|T[Oo][Pp]|分享|保存|(?:我要)?纠错|大|中|小|字号|字体|默认|超大|Aa|A[+-]?';
/** What a site calls its ways to be read with ease; 无障碍设施 and 适老化改造 are what texts are about. */
const ofReading =
  '(?:浏览|阅读|模式|版本?|辅助(?:工具|浏览|功能)?|工具条?|客户端|(?:操作)?(?:声明|说明)|助手|访问|网站|语音|导航|及?(?:适老化?|无障碍)(?:服务|专区)?)*';
/** Links and buttons; of buttons also several without a sign between them. */
const navigation = new RegExp(
  `^(?:${[
    '首页|网站首页|网站地图|网站声明|网站导航|联系我们|关于我们|隐私安全|隐私声明|帮助信息|帮助|加入收藏|收藏本站|设为首页|(?:用户|会员)?登录|(?:立即|免费|用户)?注册|还没有账号[?？]?|忘记密码[?？]?|搜索|站内搜索',
    `(?:开启|进入|打开|关闭)?(?:无障碍|适老化)${ofReading}|长者助手|长者模式|关怀版|老年版|繁體|繁体|简体|English|手机版`,
    `扫一扫(?:分享)?|(?:扫一扫)?(?:分享|转发)[到至][\\p{Script=Han}]{0,6}|(?:${buttons})+`,
    '政务公开|信息公开|通知公告|政策法规|政策文件|政策解读|新闻中心|互动交流|办事服务|要闻|公示公告|QQ(?:空间|好友)|微信好友|朋友圈|(?:新浪|腾讯)微博|相关办事指南|(?:取消)?收藏成功[!！]?|语音播报|朗读|收听|听(?:新闻|全文|文章)|扫码(?:看手机版|分享|阅读)|下载文字版|下载图片版',
  ].join('|')})$`,
  'u',
);
/** Where a text is shared and how large it is shown, in a row with others: 缩小字体 放大字体 收藏 微博 微信 腾讯QQQQ空间. */
const shared =
  /^(?:重置|评论|点赞|转发|阅读|浏览|[Tt][大中小]?|(?:腾讯|新浪)?(?:QQ(?:空间|好友)?|微信(?:好友)?|微博|朋友圈)|(?:放大|缩小)(?:字体|字号)?|[上下]一[篇版期]|收藏夹?|人人网|复制(?:网址|链接)|(?:无障碍|适老化)(?:通道|服务|专区)|\p{Script=Han}{2,6}(?:APP|客户端))+$/iu;
/** How often something was pressed, behind its word: 点赞 12. */
const counted = /^(?:点赞|收藏|评论|阅读|转发|浏览|分享)$/u;
const isNavigation = (text: string): boolean => {
  const words = text
    .split(/[\s|｜/·>»［］【】[\]:：+＋✖✕×\-\p{Extended_Pictographic}\uFE0F]+/u)
    .filter((it) => it !== '');
  if (words.length === 0) return /^[\s|｜/·>»［］【】[\]:：+＋]+$/u.test(text);
  return words.every(
    (it, at) =>
      navigation.test(it) ||
      (words.length > 1 && shared.test(it)) ||
      (/^\d{1,7}$/u.test(it) && counted.test(words[at - 1] ?? '')),
  );
};

/** Apps that a page offers to share its text with, beside each other. */
const apps = 'QQ空间|QQ|新浪微博|微博|微信好友|微信|朋友圈';
const rowOfApps = new RegExp(`^(?:腾讯)?(?:${apps})(?:[\\s|｜]*(?:${apps}))+$`, 'u');

const short = (text: string, most: number): boolean => isAtMost(squeeze(text), most);

/** Names of pages beside each other, parted by strokes alone: 办事指南 | 使用帮助 | 网站声明 | 联系我们. */
const isRowOfLinks = (text: string): boolean => {
  const words = text.split(/[|｜]/u).map((it) => it.trim());
  const names = words.filter((it) => it !== '');
  return (
    names.length >= 4 &&
    words.length - names.length <= 1 &&
    names.every((it) => /^\p{Script=Han}{2,16}$/u.test(it))
  );
};

/** Whose a site is, with the year or the name; the word alone is one of a text: Copyright Holder. */
const ownedBy = /copyright[\s@:：,.]*(?:\(c\)|（c）|\d{4}|\p{Script=Han}|www\.|by\b)|copyright.*reserved/iu;

/** Lines that stand on pages and never in a text, wherever they are met below it. */
const hard: [why: string, test: (text: string) => boolean][] = [
  [
    '网页导航文字',
    (it) =>
      isNavigation(it) ||
      /^(?:(?:您|你)?(?:当前|现在|所在)?的?|您的|你的)位置(?:是|为|在)?[：:]|^(?:网站)?首页\s*[>»›]/u.test(
        it,
      ) ||
      /^[\p{Script=Han}\w]{2,16}(?:\s*[>»›]+\s*[\p{Script=Han}\w]{2,16}){2,}$/u.test(it.trim()) ||
      /^(?:网站)?首\s?页(?:\s+\p{Script=Han}{2,6}){3,}$/u.test(it.trim()) ||
      /^\p{Script=Han}{0,8}(?:检索|搜索)[：:]$|^点击(?:关闭|展开|收起|打开)(?!.*[。，])\p{Script=Han}{0,12}$/u.test(
        squeeze(it),
      ) ||
      /^您(?:访问的链接)?即将(?:离开|跳转)/u.test(it.trim()) ||
      /^返回\s*\p{Script=Han}{0,12}\s*(?:首页|顶部|列表|目录|频道|栏目)$/u.test(it.trim()),
  ],
  ['网页没有填进内容的地方', (it) => short(it, 60) && isUnfilled(it)],
  ['网页的翻页', isPager],
  ['网页的附件链接', isOfferedFile],
  ['网页的分享按钮', (it) => short(it, 40) && rowOfApps.test(it.trim())],
  [
    '网页的浏览次数',
    (it) =>
      short(it, 60) && /人看过|浏览(?:次数|量|数)|阅读(?:次数|量|数)|点击(?:次数|量|率|数)|次浏览/u.test(it),
  ],
  [
    '编辑的说明',
    (it) =>
      short(it, 40) && /小编|编辑整理|责任编辑|责编|(?:^|\s)(?:编辑|录入|校对|供稿|撰稿)\s*[：:]/u.test(it),
  ],
  [
    '评论区',
    (it) =>
      /^(?:网友|发表|最新|全部|暂无|我要|查看)?评论(?:\s*[（(]?\d*[）)]?)?$|^(?:写|发)评论$/u.test(
        squeeze(it),
      ),
  ],
  [
    '相关链接',
    (it) =>
      /^(?:(?:相关|关联|推荐|热门|延伸|猜你|往期)[\p{Script=Han}]{2,8}|为[你您]推荐|更多(?:新闻|文章|推荐|阅读|资讯)|(?:热点|今日|编辑|精彩|新闻|最新)(?:推荐|新闻|文章|阅读|资讯|关注|排行)[\p{Script=Han}]{0,4}|(?:点击|阅读|浏览|本周|本月)?排行榜?)[：:]?$|^(?:上|下)一(?:篇|条|页)(?:[：:]|$)|^[【[](?:上|下)一(?:篇|条|页)[】\]]/u.test(
        squeeze(it),
      ),
  ],
  [
    '网站的说明',
    (it) =>
      short(it, 60) &&
      /^[*※★注：:\s]*(?:本(?:数据库|网站?|站|平台|系统|页面)|(?:电子|网上|网络)(?:文本|版))(?:.{0,30}(?:核对|为准|仅供参考|不得转载|请注明))/u.test(
        it,
      ),
  ],
  [
    '网站的说明',
    (it) =>
      /^(?:版权(?:与|及)?免责声明|免责声明|版权声明)(?:[：:]?$|[：:].{0,60}(?:来[源自]|仅供参考|为准|不承担|侵权))/u.test(
        squeeze(it),
      ) ||
      /^\s*(?:[①-⑩]|[（(]?\d{1,2}[)）.．、])?\s*(?:凡|本[网站].{0,6})(?:本[网站]|注明|未注明|标注|转载|来源).{0,60}(?:版权|转载|来源|作品|稿件)/u.test(
        it,
      ),
  ],
  [
    '网站的说明',
    (it) => short(it, 60) && /^[此本](?:法规|文件|文章|页面?).{0,6}错误.{0,20}(?:提交|反馈)/u.test(it.trim()),
  ],
  ['网站的说明', (it) => short(it, 60) && /版权归\S{2,12}所有/u.test(it) && /侵权|联系|删除/u.test(it)],
  [
    '网页的附件链接',
    (it) =>
      short(it, 80) &&
      /^[【[]?(?:文件|附件|文章|原文)下载|^下载本(?:信息公开)?(?:文件|文档|页|文)$|^(?:文档|文件|本文|正文)附件[：:]?$/u.test(
        squeeze(it),
      ),
  ],
  [
    '网页的附件链接',
    (it) => short(it, 150) && /^(?:原文|全文|正文|文件)(?:下载|链接)[：:]\s*\S/u.test(it.trim()),
  ],
  [
    '相关链接',
    (it) =>
      /^(?:原文|来源|信息来源|文章来源|转载)(?:链接|地址|网址|出处)?\s*[：:]\s*[\\〔[(（]*(?:https?|www\.)|^原文(?:链接|地址|网址)[：:]?$/iu.test(
        it.trim(),
      ),
  ],
  [
    '别的文件的链接',
    (it) =>
      short(it, 120) &&
      /^(?:(?:相关|关联)(?:政策|文件|解读|链接|阅读|报道|法规)|(?:政策解读\s+)?(?:文字|图文|图片|视频|音频)解读)\s*[：:]\s*(?:关于|《|解读|图解)/u.test(
        it.trim(),
      ),
  ],
  [
    '网站的说明',
    (it) =>
      short(it, 24) &&
      /^(?:此|本|该)(?:法规|文件|文章|页面?|条|内容|信息).{0,6}(?:错误|有误).{0,8}(?:纠正|纠错|反馈|报错)/u.test(
        squeeze(it),
      ),
  ],
  [
    '公众号文章的文字',
    (it) =>
      short(it, 40) &&
      /^[-—–=*·.\s]*(?:END|The\s*End|完)[-—–=*·.\s]*$|点击(?:上方|下方)?蓝字|^阅读原文$|^喜欢此内容|预览时标签不可点|长按(?:识别|扫码|二维码)|^(?:扫码|关注)我们$|关注(?:我们|该公众号)|微信公众号$|^(?:本文(?:链接|关键词|标签|来源)|(?:相关|文章)?标签|Tags?)\s*[：:]|^(?:点赞|在看|分享收藏)+(?:[（(]\d*[）)])?$|^原标题[：:]|^[↑↓▲▼]+|^(?:来源|编辑|责编|编审|校对|[初复终]审|审核|审签|监制|排版|供稿|撰文|图文)\s*[|｜丨]/iu.test(
        it.trim(),
      ),
  ],
  [
    '网站页脚',
    (it) =>
      /^(?:版权所有|技术支持|网站标识码|备案号|备案序号|网站编号)\s*[：:]|ICP备|公网安备|版权所有(?![人者权])|©/iu.test(
        it,
      ) ||
      ownedBy.test(it) ||
      (short(it, 120) &&
        !/[。；]/u.test(it) &&
        /\S\s*(?:技术支持|网站标识码|网站维护|备案序?号)\s*[：:]/u.test(it) &&
        /@|ICP|公网安备|(?:主办|承办|维护|邮编|传真)(?:单位)?\s*[：:]|请联系/iu.test(it)) ||
      (short(it, 20) &&
        /^(?:党政机关标识|(?:官方)?(?:微博|微信|抖音|客户端|公众号)|(?:手机|微信)?扫一扫.*|(?:手机|微信|扫码)?扫描(?:即可|可|后|进入|访问).*(?:访问|打开|浏览|查看|手机版|本页).*|(?:请|微信|手机)?(?:扫描|扫码|长按)(?:上方|下方|识别)?(?:二维码)?(?:分享|关注|打开|阅读|查看|下载).*|扫描二维码.*|.*二维码|.*媒体矩阵|政府网站找错|网站支持IPv6)$/iu.test(
          squeeze(it),
        )),
  ],
];

/** Lines that stand on pages, and in texts too: furniture only above a text, or where its end is known. */
const soft: [why: string, test: (text: string) => boolean][] = [
  ['网页的浏览次数', (it) => short(it, 40) && /\d+\s*次$/u.test(it)],
  [
    '编辑的说明',
    (it) =>
      short(it, 40) &&
      (/(?:^|\s)(?:审核|作者)\s*[：:]/u.test(it) ||
        /^(?:[初复终]审|审签|值班编委|[一二三]审)\s*[：:]\s*[^\s。，]{0,12}$/u.test(it.trim())),
  ],
  [
    '网页的摘要',
    (it) =>
      /^[【[]?(?:核心提示|(?:内容)?摘要|内容提要|内容简介|导读|编者按|提要)[】\]]?\s*[：:]/u.test(it.trim()),
  ],
  ['网页的来源说明', (it) => short(it, 60) && /^(?:信息|文章|稿件)?来源\s*[：:]/u.test(it)],
  [
    '网页的时间',
    (it) => readPageDate(it) !== null || /^(?:更新|发布|发表)(?:时间|日期)\s*[：:].{0,30}$/u.test(it),
  ],
  ['网站页脚', (it) => /^(?:主办|承办|协办)(?:单位)?\s*[：:]/u.test(it)],
  ['网站页脚', (it) => short(it, 80) && /^(?:E-?mail|电子邮箱|邮箱)\s*[：:].*(?:域名|网址|邮编)/iu.test(it)],
  ['网页的一排链接', (it) => isRowOfLinks(it)],
  [
    '网站页脚',
    (it) =>
      short(it, 80) &&
      it
        .trim()
        .split(/[\s|｜]+/u)
        .every((word) =>
          /^\S{2,20}(?:网站群?|政府网|友情链接|公众号|客户端)$|^(?:友情|网站)链接$/u.test(word),
        ),
  ],
];

const reasonIn = (rules: typeof hard, text: string): string | null =>
  rules.find(([, test]) => test(text))?.[0] ?? null;

/** Why a line is furniture of the page it was found on (navigation, view count, footer …); null where nothing says so. */
export const furnitureReason = (text: string): string | null => reasonIn(hard, text) ?? reasonIn(soft, text);

/** A line that stands on pages only; null where it may belong to a text (主办单位：…, 来源：…, a date). */
export const hardFurnitureReason = (text: string): string | null => reasonIn(hard, text);

const isEnd = (reason: string | null): boolean =>
  /评论区|相关链接|网站页脚|公众号|网站的说明/u.test(reason ?? '');
const ends = hard.filter(([why]) => isEnd(why));

/** A line that on a page stands below a text and never in it: what follows it is no longer the text. */
export const endsPage = (text: string): boolean =>
  (reasonIn(ends, text) !== null && isEnd(hardFurnitureReason(text))) ||
  (/^\s*[打关分返]/u.test(text) &&
    /^(?:打印|关闭|分享|返回)/u.test(squeeze(text)) &&
    hardFurnitureReason(text) === '网页导航文字');
