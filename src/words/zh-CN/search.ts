/** Words of the search page; the browser script gets the ones it needs from the page. */
export const search = {
  title: '搜索',
  description: '在全部政策文件和说明里找词，结果直达那一条。',
  noScript: '搜索要在浏览器里运行脚本。没有脚本时，可以从这些清单里找：',
  fallback: '从清单里找',
  idle: '输入一个词，例如“经费”“审计”“志愿者”。',
  loading: '正在搜索……',
  failed: '搜索没有成功。请刷新页面再试，或者从下面的清单里找。',
  none: '没有找到“{q}”。换一个短一点的词试试，例如只写两个字。',
  found: '找到 {count} 处，最相关的在前。',
  foundSome: '找到 {count} 处，先显示最相关的 {shown} 处。',
  more: '再显示 {count} 处',
  whole: '整个页面',
  results: '搜索结果',
};
