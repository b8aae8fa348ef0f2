/** How a text closes and asks: no name of a body begins with these words. */
const closing =
  /^(?:特此|专此|谨此|兹|此[致复页件文函]|以上|上述|如上|妥否|当否|可否|是否|敬请|恳请|请|望各|希各|欢迎|感谢|祝|详见|参见|我|你|您)/u;
/** What the buttons of a page and notes on paper tell a reader to do: a name may hold some of it in the middle (关注孤独症协会). */
const button = '展开|收起|返回|查看|显示|登录|进入|关注|打开|下载|浏览|预览';
const asking = new RegExp(
  `^(?:${button})|(?:${button})$|点击|轻触|长按|扫[一码描]|分享到|滑动|无正文|联系人|盖章|公章`,
  'u',
);

/** Words that speak to a reader, in a text (特此通知) or on its page (返回顶部, 此页无正文): no name of a body. */
export const speaksToReader = (words: string): boolean => closing.test(words) || asking.test(words);
