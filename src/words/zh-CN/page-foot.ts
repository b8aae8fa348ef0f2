/** Words below every page: citing it, and telling that something is wrong. */
export const pageFoot = {
  cite: '引用、分享这一页',
  /** In the form of GB/T 7714 for a page of the web; the day on which it was seen is put in by the browser or the reader. */
  citation: ({
    publisher,
    title,
    url,
    day,
  }: {
    publisher: string;
    title: string;
    url: string;
    day?: string | undefined;
  }): string => `${publisher}. ${title}[EB/OL].${day ? ` (${day})` : ''} [引用日期]. ${url}`,
  seen: '[引用日期]',
  codeOf: (title: string): string => `“${title}”网址的二维码`,
  copy: '复制',
  copied: '已复制',
  copyFailed: '没有复制成，请手动选中再复制',
  wrong: '这一页有错，或者要投诉',
  reportBy: (email: string): string => `发电子邮件报告错误：${email}`,
  mistakeSubject: (title: string): string => `网页有误：${title}`,
  mistake: (title: string, url: string): string =>
    `网页：${title}\n网址：${url}\n写错的地方：\n应当是：\n我怎么知道的：`,
  complaintLead: '不方便打电话，可以把下面的话复制到短信、微信或者电子邮件里，填好再发：',
  complaintSubject: '投诉',
  complaint: (title: string, url: string): string =>
    `我要投诉（或者反映情况）。\n有关的网页：${title}\n网址：${url}\n哪个单位、什么时候：\n是怎么回事：\n我希望怎样解决：\n请这样答复我（短信、微信、电子邮件）：`,
  complainBy: (email: string): string => `用电子邮件发这份投诉：${email}`,
  how: '怎样投诉、多久有答复',
};
