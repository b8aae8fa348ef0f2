import type { LaidPage, PrintedLine } from './page.ts';

const pageNumber =
  /^(?:[-—–―－_·•\s]*[0-9０-９]{1,4}[-—–―－_·•\s]*|第\s*[0-9０-９]{1,4}\s*页(?:[，,/\s]*共\s*[0-9０-９]{1,4}\s*页)?|[0-9]{1,4}\s*\/\s*[0-9]{1,4}|page\s+[0-9]+(?:\s+of\s+[0-9]+)?)$/i;

/** What browsers print above and below a page: day, time and title; its address and the number of the page. */
const printedBy =
  /^(?:(?:\d{4}|\d{1,2})[-/.年]\d{1,2}[-/.月](?:\d{4}|\d{1,2})日?[,，]?\s*(?:上午|下午|[AP]M)?\s*\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?(?:\s.*)?|(?:https?|file):\/\/\S+(?:\s+\d{1,4}\s*\/\s*\d{1,4})?)$/iu;

/** Share of a page's height, at its head and its foot, where running lines stand. */
const edge = 0.12;

/** Why a line of a page is none of the text: its number, or a line that many pages repeat at their head or foot. */
export function runningLines(
  rows: readonly PrintedLine[],
  pages: readonly LaidPage[],
): Map<PrintedLine, string> {
  const atEdge = rows.filter(({ page, y }) => {
    const height = pages[page]?.height ?? 0;
    return y < height * edge || y > height * (1 - edge);
  });
  const found = new Map<PrintedLine, string>();
  const plain = ({ text }: PrintedLine): string => text.replace(/[0-9０-９]+/g, '#').replace(/\s/g, '');
  const pagesOf = new Map(
    [...Map.groupBy(atEdge, plain)].map(([text, same]) => [text, new Set(same.map((it) => it.page)).size]),
  );
  for (const row of atEdge) {
    const onPages = pagesOf.get(plain(row)) ?? 0;
    if (pageNumber.test(row.text)) found.set(row, '页码，没有导入');
    else if (printedBy.test(row.text)) found.set(row, '浏览器打印时加在页边的日期、标题和网址，没有导入');
    else if (onPages >= Math.max(2, Math.ceil(pages.length / 3)) && pages.length > 1)
      found.set(row, '每页重复的页眉页脚，没有导入');
  }
  return found;
}
