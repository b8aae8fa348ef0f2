const name = '给元素加上能读出来的名字：可见文字、<label>，或 aria-label。';
const aria = '改用原生 HTML 元素，或按 WAI-ARIA 规范改正这个角色或属性。';
const contrast =
  '在 src/styles 的颜色变量里加深文字颜色或调浅底色（深色主题相反），正文须达到 7:1，大字 4.5:1。';
const landmark =
  '调整布局：每页一个 <header>、<main>、<footer>，都直接放在 <body> 下；同类地标各起不同的名字。';
const list = '改正列表结构：<ul>、<ol> 里只放 <li>，<dl> 里只放成组的 <dt> 和 <dd>。';
const table = '改正表格的表头：<th scope="col"> 或 <th scope="row">，有文字，并对应数据单元格。';

const advice: Record<string, string> = {
  'color-contrast': contrast,
  'color-contrast-enhanced': contrast,
  'link-in-text-block': '给正文里的链接加下划线，不能只靠颜色区分。',
  'target-size': '把可点击区域加大到至少 24×24 像素（按钮 44 像素），或拉开与相邻目标的距离。',
  'image-alt': '给图片写 alt：说明图片内容；纯装饰图写 alt=""。',
  'role-img-alt': '给图形写 aria-label；纯装饰的改为 aria-hidden="true"。',
  'svg-img-alt': '给图形写 <title> 或 aria-label；纯装饰的改为 aria-hidden="true"。',
  'image-redundant-alt': '图片旁已有相同文字时，alt 留空。',
  label: '给每个输入框配一个可见的 <label for="…">。',
  'label-title-only': '给输入框配一个可见的 <label for="…">，不能只用 title。',
  'select-name': '给下拉框配一个可见的 <label for="…">。',
  'label-content-name-mismatch': '让 aria-label 包含看得见的文字，否则语音操作的人叫不到它。',
  'page-has-heading-one': '给页面写一个 <h1>，说明这一页讲什么。',
  'heading-order': '标题逐级递增：<h2> 下面用 <h3>，不跳级。',
  'empty-heading': '给标题写文字，或去掉这个标题。',
  'document-title': '给页面写 <title>。',
  'html-has-lang': '在 <html> 上写 lang="zh-CN"。',
  'html-lang-valid': '在 <html> 上写 lang="zh-CN"。',
  'valid-lang': '把 lang 改成有效的语言代码，例如 zh-CN、en。',
  region: '把这部分内容放进 <header>、<nav>、<main>、<footer> 之一。',
  bypass: '加上跳到正文的链接，正文用 <main>。',
  'skip-link': '让跳转链接指向页面里存在的 id。',
  'landmark-unique': landmark,
  'landmark-one-main': landmark,
  list,
  listitem: list,
  'definition-list': list,
  dlitem: list,
  'empty-table-header': table,
  'th-has-data-cells': table,
  'td-headers-attr': table,
  'scope-attr-valid': table,
  'table-duplicate-name': '让表格的 caption 与 summary 不同，或只留 caption。',
  tabindex: '去掉大于 0 的 tabindex，按源代码顺序获得焦点。',
  'scrollable-region-focusable': '给可滚动的区域加 tabindex="0"、role="region" 和名字，键盘才能滚动。',
  'identical-links-same-purpose': '让去处不同的链接文字不同，例如带上所下载文件的名字。',
  'nested-interactive': '不要把链接、按钮、输入框互相嵌套。',
  'meta-viewport': '去掉 viewport 中的 user-scalable=no 和 maximum-scale。',
  'meta-viewport-large': '去掉 viewport 中的 user-scalable=no 和 maximum-scale。',
  'meta-refresh': '不要定时刷新；需要跳转时立即跳转（content="0;url=…"），并在页面上写明去处。',
  'meta-refresh-no-exceptions': '不要定时刷新；需要跳转时立即跳转（content="0;url=…"），并在页面上写明去处。',
  'frame-title': '网站不用内嵌框架，请改成链接。',
  'frame-tested': '网站不用内嵌框架，请改成链接。',
};

/** What to do about a violation of an axe rule; falls back on what the rule is about. */
export function adviceOn(rule: string): string {
  const known = advice[rule];
  if (known) return known;
  if (rule.startsWith('landmark-')) return landmark;
  if (rule.endsWith('-name')) return name;
  if (rule.startsWith('aria-')) return aria;
  return '请修改产生这个元素的组件或内容，使它符合上述要求。';
}
