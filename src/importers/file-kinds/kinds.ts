const asDocument = '请用 Word 或 WPS 打开，另存为 .docx（或 UTF-8 的 .txt）再导入';
const asWorkbook = '请用 Excel 或 WPS 打开，“另存为”选“Excel 工作簿（*.xlsx）”，再导入新存的文件';
const recognise = '请先做文字识别（WPS 的“图片转文字”、手机扫描软件都可以），逐字校对后存为 .docx 或 .txt';
const extract = '请解压后导入里面的文件';
const asUtf8 =
  '请用原来的程序打开，看得到汉字以后另存为 UTF-8 的文件（记事本“另存为”里选“编码：UTF-8”），再导入';
const unlock = '请打开后取消密码，再存一次';

/** What a kind of file is called, and what to do where it can't be imported as a text or as a filled-in form. */
export interface KindWords {
  name: string;
  /** Instead of a policy text. */
  asText: string;
  /** Instead of a form. */
  asForm: string;
}

const words = (name: string, asText: string, asForm: string): KindWords => ({ name, asText, asForm });
const document = (name: string, asText = asDocument): KindWords =>
  words(name, asText, '这不是表格。请把表格放进 Excel 或 WPS 表格，存为 .xlsx');
const workbook = (name: string): KindWords =>
  words(name, '这是表格，不是政策文件。政策文件请另存为 .docx 或 .txt', asWorkbook);
const page = (name: string): KindWords =>
  words(
    name,
    '请在浏览器里打开，复制正文，存为 UTF-8 的 .txt 再导入',
    `有的系统导出的表格其实是网页，只是扩展名像表格。${asWorkbook}`,
  );
const nothing = (name: string, advice: string): KindWords => words(name, advice, advice);

/** Every kind of file that the importers tell apart: one table for texts and forms. */
export const fileKinds = {
  docx: document('Word 文件（.docx）'),
  odt: document('OpenDocument 文本（.odt）'),
  doc: document('旧版 Office 文档（.doc）'),
  wps: document('WPS 文字文件（.wps）'),
  rtf: document('RTF 文件（.rtf）'),
  wordXml: document('Word 2003 的 XML 文件'),
  flatOdf: document('OpenDocument 的单个 XML 文件（.fodt、.fods）'),
  pdf: document('PDF 文件'),
  ofd: document(
    'OFD 版式文件（.ofd）',
    '请用 OFD 阅读器打开，复制文字存为 UTF-8 的 .txt，或另存为 .docx 再导入',
  ),
  html: page('网页（.html）'),
  mht: page('保存的网页（.mht）'),
  mail: document('电子邮件（.eml、.msg）', '请打开邮件，把正文或附件另存出来再导入'),
  markdown: document('Markdown 文件（.md）'),
  text: document('文本文件'),
  epub: document('电子书（.epub）', '请用阅读软件打开，复制文字存为 UTF-8 的 .txt 再导入'),
  caj: document('CAJ、CEB 等专用版式文件', '请用它的阅读器打开，复制文字存为 UTF-8 的 .txt 再导入'),
  xlsx: workbook('电子表格（.xlsx）'),
  xlsb: workbook('二进制电子表格（.xlsb）'),
  ods: workbook('OpenDocument 表格（.ods）'),
  xls: workbook('旧版 Office 表格（.xls）'),
  et: workbook('WPS 表格文件（.et）'),
  excelXml: workbook('Excel 2003 的 XML 文件'),
  csv: workbook('文本表格（.csv）'),
  slides: nothing('演示文稿（.pptx、.ppt、.odp、.dps）', '请把要导入的文字或表格存为 .docx、.txt 或 .xlsx'),
  lockedOffice: nothing('加了打开密码的 Office 文件', unlock),
  lockedOdf: nothing('加了密码的 OpenDocument 文件', unlock),
  lockedOfd: nothing('加了密码的 OFD 文件', unlock),
  lockedZip: nothing('加了密码的压缩包', extract),
  zip: nothing('压缩包（.zip）', extract),
  rar: nothing('压缩包（.rar）', extract),
  sevenZip: nothing('压缩包（.7z）', extract),
  gzip: nothing('压缩包（.gz、.tar、.bz2、.xz）', extract),
  image: nothing('图片', `里面没有文字。${recognise}`),
  media: nothing('音频或视频', '请把里面的话整理成文字，存为 .docx 或 .txt'),
  program: nothing('程序', '请检查是不是拿错了文件'),
  database: nothing('数据库文件（.mdb、.db）', '请打开后导出成 .xlsx'),
  xml: nothing('XML 数据文件', '请用生成它的软件打开，另存为 .docx、.txt 或 .xlsx 再导入'),
  utf32: nothing('UTF-32 编码的文本', asUtf8),
  iso2022: nothing('ISO-2022 编码的文本', asUtf8),
  ole: words('旧版 Office 或其他软件的文件', asDocument, asWorkbook),
  unknown: words(
    '不认识的文件',
    `不是文本文件，或者文件已损坏。${asDocument}`,
    `不是电子表格，或者文件已损坏。${asWorkbook}`,
  ),
} satisfies Record<string, KindWords>;

/** A kind of file. */
export type FileKind = keyof typeof fileKinds;

/** Why a file of this kind is no policy text, with what to do. */
export const notText = (kind: FileKind): string =>
  `这是${fileKinds[kind].name}，不能直接读取。${fileKinds[kind].asText}`;

/** Why a file of this kind is no form, with what to do. */
export const notForm = (kind: FileKind): string =>
  `这是${fileKinds[kind].name}，不能直接读取。${fileKinds[kind].asForm}`;

/** What to do about a document that is pictures of text. */
export const recogniseFirst = recognise;
