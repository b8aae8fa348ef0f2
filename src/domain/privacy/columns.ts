/** A cell of a table, and what it stands below. */
interface TableCell {
  text: string;
  header: string;
  index: number;
}

/** A row of a table below its header. */
export interface TableRow {
  cells: TableCell[];
  index: number;
}

const names =
  /^(?!负责|联系|法定|法人|代表|经办|主任|站长|校长|理事|专职|委员|主席|监事)(?:\p{Script=Han}{0,6}姓名|名字|受助人|申请人|户主|患者|儿童|持[证卡]人|(?:服务|救助|补贴)对象)$/u;
const personal =
  /身份证|证件号|残疾人?证|手机|电话|银行卡|卡号|账号|护照|通行证|车牌|邮箱|邮件|^QQ|微信|住址|家庭地址|^地址$|残疾|类别|等级|级别|宅电|诊断|病[种情名历]|用药|康复项目/iu;

/** Whether a header is of a column of persons. */
export const isNameHeader = (header: string): boolean => names.test(header);

const clean = (cell: string): string =>
  cell
    .trim()
    .replace(/^["']|["']$/g, '')
    .replace(/\s+/g, '')
    .trim();

/** How the cells of a line are parted; spaces alone only where nothing else does. */
function cellsOf(line: string): { cells: string[]; mark: string } | undefined {
  for (const mark of ['\t', '|', ',']) if (line.includes(mark)) return { cells: line.split(mark), mark };
  return line.trim().includes(' ') ? { cells: line.trim().split(/ +/), mark: ' ' } : undefined;
}

/** The rows of tables in a folded text whose header names persons and something personal: Markdown, HTML, CSV, plain text. */
export function* rowsIn(text: string): Generator<TableRow> {
  if (!/姓名|名字|受助人|申请人|户主|患者|儿童|持[证卡]人|对象/u.test(text)) return;
  let headers: string[] = [];
  let headerMark = '';
  let index = 0;
  for (const line of text.split(/[\n\u2028]/)) {
    const start = index;
    index += line.length + 1;
    const found = cellsOf(line);
    if (!found || /^[\s|:-]+$/.test(line)) continue;
    const cells = found.cells.map(clean);
    const isHeader =
      cells.some(isNameHeader) && cells.some((cell) => personal.test(cell)) && !/\d{4}/.test(line);
    if (isHeader) [headers, headerMark] = [cells, found.mark];
    else if (headers.length > 0 && found.mark === headerMark && cells.length === headers.length)
      yield {
        index: start,
        cells: cells.map((cell, column) => ({ text: cell, header: headers[column] ?? '', index: start })),
      };
  }
}
