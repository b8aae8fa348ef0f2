import { tickOf } from '../source/tick.ts';
import type { TurnedPiece } from './directions.ts';

/** What a PDF states of a field of a form that stands on a page. */
export interface FormField {
  subtype?: string;
  fieldType?: string;
  fieldValue?: unknown;
  checkBox?: boolean;
  radioButton?: boolean;
  exportValue?: string;
  buttonValue?: string | null;
  options?: { exportValue?: string; displayValue?: string }[];
  rect?: number[];
  hidden?: boolean;
  annotationFlags?: number;
  password?: boolean;
  defaultAppearanceData?: { fontSize?: number };
}

/** Flags of what is not shown: hidden, or not on a screen (ISO 32000-1, 12.5.3). */
const unshown = 2 | 32;

/** What a field shows: its box or round button, ticked or not, its words, or the words chosen from its list; nothing for a button. */
function shownIn(field: FormField): string {
  const { fieldType, fieldValue, checkBox, radioButton, exportValue, buttonValue, options = [] } = field;
  if (checkBox) return tickOf('checkbox', fieldValue === exportValue);
  if (radioButton) return tickOf('radio', fieldValue === buttonValue);
  const values = [fieldValue].flat().filter((it): it is string => typeof it === 'string');
  if (fieldType === 'Tx') return values.join(' ');
  if (fieldType !== 'Ch') return '';
  return values
    .map((it) => options.find(({ exportValue: value }) => value === it)?.displayValue ?? it)
    .join('、');
}

/** Fields that are higher than this, in points, have several lines. */
const highest = 40;

/** A field as a piece of the page, where it is shown there in one line; `place`: from the coordinates of the file to those of the page. */
export function pieceOfField(
  field: FormField,
  place: (x: number, y: number) => readonly [number, number],
): TurnedPiece | undefined {
  const { rect: [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [], annotationFlags = 0 } = field;
  const text = shownIn(field).trim();
  const isShown = field.subtype === 'Widget' && !field.hidden && (annotationFlags & unshown) === 0;
  const [[left, bottom], [right, top]] = [place(x0, y0), place(x1, y1)];
  const isUpright = right > left && top < bottom;
  if (!isShown || field.password || text === '' || /[\r\n]/.test(text)) return undefined;
  const height = bottom - top;
  if (!isUpright || height > highest) return undefined;
  const stated = field.defaultAppearanceData?.fontSize ?? 0;
  const size = stated > 0 ? stated : Math.min(height * 0.7, 14);
  const y = (top + bottom) / 2 + size * 0.35;
  return {
    text,
    x: left,
    y,
    width: Math.min(right - left, [...text].length * size),
    size,
    direction: 'right',
  };
}
