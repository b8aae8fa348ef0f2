import { readPageDate, squeeze } from './line-kinds.ts';

const navigation = new RegExp(
  `^(?:${[
    '首页|网站首页|网站地图|网站声明|网站导航|联系我们|关于我们|隐私安全|隐私声明|帮助信息|帮助|加入收藏|收藏本站|设为首页|登录|注册|搜索|站内搜索',
    '无障碍[\\p{Script=Han}]{0,8}|适老化[\\p{Script=Han}]{0,8}|长者助手|长者模式|关怀版|老年版|繁體|繁体|简体|English|手机版',
    '打印|打印本页|关闭|关闭窗口|关闭本页|返回|返回顶部|返回列表|分享|分享到|转发到|收藏|保存|纠错|大|中|小|字号|字体|默认|超大',
    '政务公开|信息公开|通知公告|政策法规|政策文件|政策解读|新闻中心|互动交流|办事服务|要闻|公示公告',
  ].join('|')})$`,
  'u',
);
const isNavigation = (text: string): boolean =>
  text
    .split(/[\s|｜/·>»［］【】[\]:：]+/u)
    .filter((it) => it !== '')
    .every((it) => navigation.test(it));

const short = (text: string, most: number): boolean => [...squeeze(text)].length <= most;

const rules: [why: string, test: (text: string) => boolean][] = [
  [
    '网页导航文字',
    (it) => isNavigation(it) || /^(?:当前|您的|你的|您现在的)?位置[：:]|^首页\s*[>»›]/u.test(it),
  ],
  [
    '网页的浏览次数',
    (it) =>
      short(it, 40) && /人看过|浏览(?:次数|量)|阅读(?:次数|量)|点击(?:次数|量|率)|次浏览|\d+\s*次$/u.test(it),
  ],
  [
    '编辑的说明',
    (it) =>
      short(it, 40) &&
      /小编|编辑整理|责任编辑|责编|(?:^|\s)(?:编辑|录入|校对|审核|供稿|作者|撰稿)\s*[：:]/u.test(it),
  ],
  ['网页的来源说明', (it) => short(it, 60) && /^(?:信息|文章|稿件)?来源\s*[：:]/u.test(it)],
  [
    '网页的时间',
    (it) => readPageDate(it) !== null || /^(?:更新|发布|发表)(?:时间|日期)\s*[：:].{0,30}$/u.test(it),
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
      /^(?:相关|推荐|热门|延伸|猜你)[\p{Script=Han}]{2,8}[：:]?$|^(?:上|下)一(?:篇|条|页)(?:[：:]|$)/u.test(
        squeeze(it),
      ),
  ],
  [
    '网站页脚',
    (it) =>
      /^(?:主办|承办|协办|版权所有|技术支持|网站标识码|备案号)(?:单位)?\s*[：:]|ICP备|公网安备|版权所有|copyright|©/iu.test(
        it,
      ) ||
      (short(it, 14) &&
        /^(?:党政机关标识|(?:官方)?(?:微博|微信|抖音|客户端|公众号)|扫一扫.*|.*二维码|.*媒体矩阵|政府网站找错)$/u.test(
          squeeze(it),
        )),
  ],
];

/** Why a line is furniture of the page it was found on (navigation, view count, footer …); null where nothing says so. */
export const furnitureReason = (text: string): string | null =>
  rules.find(([, test]) => test(text))?.[0] ?? null;

/** A line that on a page stands below a text and never in it: what follows it is no longer the text. */
export const endsPage = (text: string): boolean =>
  /评论区|相关链接|网站页脚/u.test(furnitureReason(text) ?? '') ||
  (/^(?:打印|关闭|分享|返回)/u.test(squeeze(text)) && isNavigation(text));

/** A page number of a scan or print: — 3 —, 第 3 页, 第 3 页 共 9 页. */
export const isPageNumber = (text: string): boolean =>
  /^[-—–―]{1,2}[0-9０-９]{1,3}[-—–―]{1,2}$|^第[0-9]{1,3}页(?:[，,/]?共[0-9]{1,3}页)?$/u.test(squeeze(text));
