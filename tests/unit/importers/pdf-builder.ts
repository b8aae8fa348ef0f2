import { toGb18030 } from './support.ts';

const hex = (text: string): string => Buffer.from(toGb18030(text)).toString('hex');

/** A line of Chinese in a font that the file does not hold (`GBK-EUC-H`), as old office programs wrote it. */
export const chinese = (text: string, x: number, y: number, size = 16, matrix = '1 0 0 1'): string =>
  `BT /C ${size} Tf ${matrix} ${x} ${y} Tm <${hex(text)}> Tj ET`;

/** A line of Latin letters. */
export const latin = (text: string, x: number, y: number, size = 16): string =>
  `BT /L ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`;

/** A line of signs that are set below each other. */
export const upright = (text: string, x: number, y: number): string =>
  chinese(text, x, y).replace('/C', '/V');

/** A line that is placed and not painted, as it stands over a scan. */
export const unseen = (line: string): string => line.replace('BT', 'BT 3 Tr');

/** Signs of a font that does not say which they are. */
export const nameless = (codes: number[], x: number, y: number): string =>
  `BT /N 16 Tf 1 0 0 1 ${x} ${y} Tm <${codes.map((it) => it.toString(16).padStart(4, '0')).join('')}> Tj ET`;

/** A picture of one point that is drawn as large as is said. */
export const picture = (width: number, height: number): string =>
  `q ${width} 0 0 ${height} 40 60 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q`;

/** Words in the code of annotations. */
export const coded = (text: string): string =>
  `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;

const fonts =
  '/C 3 0 R/L 5 0 R/V<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/GBK-EUC-V/DescendantFonts[4 0 R]>>/N<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+None/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+None/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/FontDescriptor 6 0 R>>]>>';

/** A PDF of pages of A4, each a content stream. */
export const pdf = (...contents: string[]): Buffer => pdfWith('', ...contents);

/** The same, with entries that each page has. */
export const pdfWith = (page: string, ...contents: string[]): Buffer => pdfOf({ page }, ...contents);

/** A stream of words as an annotation shows them. */
export const appearance = (words: string): string =>
  `<</Type/XObject/Subtype/Form/BBox[0 0 200 50]/Resources<</Font<</C 3 0 R>>>>/Length ${words.length}>>\nstream\n${words}\nendstream`;

/** The same, with entries of the catalog and objects of its own, the first of which has the number behind those of the pages (9 with one page). */
export function pdfOf(
  {
    page = '',
    catalog = '',
    objects: own = [],
  }: { page?: string; catalog?: string; objects?: readonly string[] },
  ...contents: string[]
): Buffer {
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    `<</Type/Pages/Count ${contents.length}/Kids[${contents.map((_, index) => `${7 + index * 2} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/GBK-EUC-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/W[814[500] 815 939 500]/FontDescriptor 6 0 R>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
    ...contents.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${8 + index * 2} 0 R/Resources<</Font<<${fonts}>>>>${page}>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    ]),
    ...own,
  ];
  let text = '%PDF-1.4\n';
  const at = objects.map((it, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${it}\nendobj\n`;
    return offset;
  });
  const table = at.map((it) => `${String(it).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer <</Size ${size}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
}
