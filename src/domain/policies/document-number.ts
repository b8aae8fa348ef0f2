import { parseChineseNumber } from '../values/chinese-number.ts';

/** 发文字号 in its parts; orders and announcements are numbered without a year (国令第707号). */
export interface DocumentNumber {
  text: string;
  /** The word for its body; a text may print its number without one: 〔2021〕9号. */
  agency?: string;
  year?: number;
  serial: number;
}

const zero = '〇○零◯';
const yearForm = `\\d{4}|[${zero}一二三四五六七八九]{4}`;
const serialForm = `\\d{1,5}|[${zero}一二三四五六七八九十百]{1,7}`;
const open = '〔［\\[(（【﹝「『＜<〈《{｛〖〘﹙⟨';
const close = '〕］\\])）】﹞」』＞>〉》}｝〗〙﹚⟩';
/** Years as texts before 2000 print them: (78)交公路字412号, 国发（85）12号. */
const shortYear = '[4-9]\\d';
const agencyForm = '\\p{Script=Han}{2,20}';
/** Before a year in brackets one sign is a word, too: 法〔2021〕184号. */
const shortAgency = '\\p{Script=Han}{1,20}';
const wordless = new RegExp(
  `^[${open}]\\s*(?<year>\\d{4})年?\\s*[${close}]\\s*第?\\s*(?<serial>\\d{1,5})\\s*号$`,
  'u',
);

const forms: RegExp[] = [
  new RegExp(
    `^(?<agency>${shortAgency})\\s*[${open}]\\s*(?<year>${yearForm})\\s*[${close}]\\s*第?\\s*(?<serial>${serialForm})\\s*号$`,
    'u',
  ),
  new RegExp(`^(?<agency>${agencyForm})\\s*(?<year>\\d{4})年\\s*第\\s*(?<serial>${serialForm})\\s*号$`, 'u'),
  new RegExp(
    `^(?<agency>(?:\\p{Script=Han}{2,30}\\s+){0,6}\\p{Script=Han}{0,19}(?:令|公告|通告|公报|决议))\\s*第\\s*(?<serial>${serialForm})\\s*号$`,
    'u',
  ),
  new RegExp(
    `^(?<agency>${agencyForm})[${open}](?<short>${shortYear})[${close}]第?(?<serial>${serialForm})号$`,
    'u',
  ),
  new RegExp(
    `^[${open}](?:(?<short>${shortYear})|(?<year>\\d{4}))[${close}](?<agency>${agencyForm}字)第?(?<serial>${serialForm})号$`,
    'u',
  ),
  new RegExp(`^第\\s*(?<serial>${serialForm})\\s*号\\s*(?<agency>令|公告|通告|公报)$`, 'u'),
];

/**
 * Reads a 发文字号 with any bracket seen in the wild (〔2020〕 [2020] (2020) 【2020】 ﹝2020﹞ 「2020」 …), in half-width,
 * full-width or Chinese digits, or the number of an order or announcement without a year (国令第707号, 第3号公告), and
 * returns its parts; `text` keeps what was given. Null where the text is no document number. Rule: GB/T 9704.
 */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const given = text.trim();
  if (!/[号號令告报][)）]?$/u.test(given.slice(-2))) return null;
  const inner = given.replace(/號/gu, '号').replace(/^[（(](.*号)[)）]$/u, '$1');
  const plain = inner.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
  const { agency, short, serial, ...found } = forms.map((it) => it.exec(plain)).find(Boolean)?.groups ?? {};
  const year = short === undefined ? found.year : `19${short}`;
  const inYear = year === undefined ? undefined : parseChineseNumber(year.replace(/◯/gu, '〇'));
  const count = serial === undefined ? null : parseChineseNumber(serial.replace(/◯/gu, '〇'));
  if (!agency || !count || inYear === null) return null;
  return { text: given, agency, ...(inYear !== undefined && { year: inYear }), serial: count };
}

/** A number that is printed without the word for its body (〔2021〕9号); null for any other text. */
export function parseWordlessNumber(text: string): DocumentNumber | null {
  const given = text.trim();
  const plain = given.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
  const { year, serial } = wordless.exec(plain)?.groups ?? {};
  return Number(serial) > 0 ? { text: given, year: Number(year), serial: Number(serial) } : null;
}

/** The standard way to print it: agency, year in hexagonal brackets, serial: 苏残字〔2020〕49号; without a year, or without its word, as it stands. */
export const formatDocumentNumber = ({ text, agency, year, serial }: DocumentNumber): string =>
  year === undefined || agency === undefined ? text : `${agency}〔${year}〕${serial}号`;
