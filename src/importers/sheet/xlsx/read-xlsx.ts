import { gridFrom } from '../grid.ts';
import type { WordsBeside } from '../beside.ts';
import type { Grid } from '../cell.ts';
import { namedWords, wordsInParts } from './beside.ts';
import { openPackage } from './package.ts';
import { readSharedStrings } from './strings.ts';
import { looksOnCondition } from './conditional.ts';
import { readStyles } from './styles.ts';
import { readWorksheet } from './worksheet.ts';
import { isTrue, scan } from './xml.ts';

export { TooLarge } from './package.ts';

interface ListedSheet {
  name: string;
  id: string;
  hidden: boolean;
}

function readBook(xml: string): { sheets: ListedSheet[]; from1904: boolean } {
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  scan(xml, {
    open: (name, { name: title = '', id = '', state = 'visible', date1904 }) => {
      if (name === 'workbookPr') from1904 = isTrue(date1904);
      if (name === 'sheet') sheets.push({ name: title, id, hidden: state !== 'visible' });
    },
  });
  return { sheets, from1904 };
}

/**
 * The worksheets of an .xlsx file as grids of a file of this name: texts, styles and sheets are read, words of notes, text
 * boxes and charts are told, pictures and pivot tables are not looked at. Throws where the file is damaged.
 */
export function readXlsx(bytes: Uint8Array, file: string): Grid[] {
  const opened = openPackage(bytes);
  const { part, relationships } = opened;
  const path = relationships('').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const book = part(path);
  if (book === undefined) throw new Error('no workbook');
  const { sheets, from1904 } = readBook(book);
  const related = relationships(path);
  const partOf = (type: string): string | undefined => {
    const found = related.find((it) => it.type === type);
    return found && part(found.target);
  };
  const strings = readSharedStrings(partOf('sharedStrings'));
  const styles = readStyles(partOf('styles'));
  const conditional = looksOnCondition(partOf('styles'));
  const names = namedWords(book);
  const pathOf = (id: string) => related.find((it) => it.id === id);
  const inOtherSheets = sheets.flatMap(({ name, id }): WordsBeside[] => {
    const found = pathOf(id);
    return !found || found.type === 'worksheet'
      ? []
      : wordsInParts(opened, found.target).map(({ what, text }) => ({
          ...{ what: `工作表“${name}”${what}`, text, isFar: true },
        }));
  });
  return sheets.flatMap(({ name, id, hidden }, index) => {
    const found = pathOf(id);
    if (found?.type !== 'worksheet') return [];
    const xml = part(found.target);
    if (xml === undefined) throw new Error(`no part ${found.target}`);
    const links = new Map(relationships(found.target).map((it) => [it.id, it.target]));
    const content = readWorksheet(xml, { strings, styles, conditional, from1904 }, (link) => links.get(link));
    const ofBook = index === 0 ? [...names, ...inOtherSheets] : [];
    const beside = [...content.beside, ...wordsInParts(opened, found.target), ...ofBook];
    return [gridFrom({ file, sheet: name, hidden, ...content, beside })];
  });
}
