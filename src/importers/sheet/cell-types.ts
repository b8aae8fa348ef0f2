import { contactSchema } from '../../schemas/contact.ts';
import type { DivisionList } from '../divisions.ts';
import type { Attachment } from '../../schemas/attachment.ts';
import { attachmentsForm, attachmentsIn, attachmentsText } from './attachments.ts';
import { plain, wholeText, type CellType } from './column.ts';
import { countOf } from './count.ts';
import { dayOf } from './day.ts';
import { decimalOf } from './decimal.ts';
import { fieldOf } from './field.ts';
import { countUnit, peopleUnit, pointsUnit, yuanUnit, type Measured } from './figure.ts';
import { minuteOf } from './minute.ts';
import { normalise, splitList, tidy } from './normalise.ts';
import { phonesOf } from './phone.ts';
import { namedDivision } from './place.ts';
import { CellRefusal } from './problems.ts';
import { yearOf } from './year.ts';

/** A calendar day. */
export const day = plain(dayOf);

/** A year. */
export const year = plain(yearOf);

/** A minute; a cell without a time means `whole`, or is refused where that is absent. */
export const minute = (whole?: string): CellType<string> => ({
  parse: minuteOf(whole),
  write: (value) => value.replace('T', ' '),
});

/** A record or a place as a form names it: `临溪区（990102）`; the code alone where it has no name. */
export const nameAndCode = (names: ReadonlyMap<string, string>, code: string): string => {
  const name = names.get(code);
  return name === undefined ? code : `${name}（${code}）`;
};

/** A place, by its name and its code; which one it is shows the list of divisions. */
export const placeName: CellType<string> = {
  parse: wholeText,
  write: (code, { places }) => nameAndCode(places, code),
  allowed: '名称加代码，如“临溪区（990102）”',
};

/** The same for a list of divisions that is at hand: the code. */
export const placeIn = (divisions: DivisionList): CellType<string> => ({
  ...placeName,
  parse: ({ text }) => namedDivision(text, divisions).code,
});

/** An organisation, by its name, its id or both; which one it is show the records of the content folder. */
export const bodyName: CellType<string> = {
  parse: wholeText,
  write: (id, { names }) => nameAndCode(names, id),
};

/** The name of a body or a place: without the spaces that set its signs apart (新 湖 社区), and not a number. */
export const properName = plain((cell, field) => {
  const typed = tidy(wholeText(cell)).replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
  if (/^[\d\s.,()-]+$/u.test(normalise(typed)))
    throw new CellRefusal(`“${cell.text}”是一串数字，不是名称`, {
      allowed: '名称，如“临溪区盲人协会”“湖滨社区”',
      todo: '核对这一列和旁边的列是不是填反了',
    });
  return field ? field.check(typed) : typed;
});

/** An id or a code: half-width, without spaces. */
export const code = plain((cell, field) => {
  const typed = normalise(wholeText(cell));
  return field ? field.check(typed) : typed;
});

/** A code of a place, or for the time being a name beside it or instead of it: `codeAsked` says whether it is right. */
export const placeCode = plain((cell, field) => {
  const typed = normalise(wholeText(cell)).replace(/^(\d+)\.0+$/, '$1');
  return field && /\d/.test(typed) && !/^\p{Script=Han}+\(\d+\)$/u.test(typed) ? field.check(typed) : typed;
});

/** A credit code (统一社会信用代码): capital letters. */
export const creditCode: CellType<string> = {
  ...plain((cell, field) => {
    const typed = normalise(wholeText(cell)).toUpperCase();
    return field ? field.check(typed) : typed;
  }),
  own: true,
};

/** A count: a whole number, typed as number or text, in full-width digits too. */
export const count: CellType<number> = { parse: countOf, write: (value) => value, unit: countUnit };

/** A count of persons: households and visits are none. */
export const people: CellType<number> = { ...count, unit: peopleUnit };

/** The number of a line of another table: a label, that several rows may share and that no unit measures. */
export const lineNumber: CellType<number> = {
  parse: countOf,
  write: (value) => value,
  figures: true,
  own: false,
};

/** A decimal of at most `places` places; `least` of them are always written in the content. */
export const decimal = (
  places: number,
  { least = 0, format, unit }: { least?: number; format: string; unit: Measured },
): CellType<string> => ({ parse: decimalOf(places, least), write: Number, format, unit });

/** An amount in 元, exact to the 分. */
export const amount = decimal(2, { least: 2, format: '#,##0.00', unit: yuanUnit });

/** Points of an evaluation. */
export const points = decimal(2, { format: '0.##', unit: pointsUnit });

/** Lines of a cell, one item a line. */
export const lines: CellType<string[]> = {
  parse: (cell, field) => {
    const items = cell.text.split('\n').map(tidy).filter(Boolean);
    return field ? field.check(items) : items;
  },
  write: (items) => items.join('\n') || undefined,
};

/** Items with 、 between them. */
export const list: CellType<string[]> = {
  parse: (cell, field) => {
    const items = splitList(cell.text);
    return field ? field.check(items) : items;
  },
  write: (items) => items.join('、') || undefined,
};

/** Documents beside a record, one a line. */
export const attachments: CellType<Attachment[]> = {
  parse: attachmentsIn,
  write: (items) => attachmentsText(items) || undefined,
  allowed: attachmentsForm,
};

/** A telephone of an office. */
interface Phone {
  kind: string;
  number: string;
}

const phoneNumber = fieldOf(contactSchema, ['phones', 0, 'number']);

/** Office lines that are spoken on; a form has no place for others. */
export const phones: CellType<Phone[]> = {
  parse: (cell) => phonesOf(cell).map((number) => ({ kind: 'voice', number })),
  write: (all) =>
    all
      .filter(({ kind }) => kind === 'voice')
      .map(({ number }) => number)
      .join('、') || undefined,
  allowed: phoneNumber.help,
};
