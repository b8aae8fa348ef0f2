import { builtInFormats } from './built-in-formats.ts';
import { isOn, scan, type Attributes } from './xml.ts';

/** What the style of a cell says about its value. */
export interface Style {
  /** The number format; empty for the general one. */
  format: string;
  /** Struck through. */
  struck: boolean;
  /** White letters on no ground. */
  faint: boolean;
}

/** A number format that says more than digits, a point and commas between thousands: a word, a share, another scale. */
const speaks = /[\p{Script=Han}%‰]|[#0?],+(?![#0?,])/u;

/** The number formats that rules of conditional formatting set, by the number of the rule's look; those that only divide digits are left out. */
export function formatsOnCondition(xml: string | undefined): (string | undefined)[] {
  const formats: (string | undefined)[] = [];
  let isInside = false;
  if (xml === undefined) return formats;
  scan(xml, {
    open: (name, { formatCode = '' }) => {
      if (name === 'dxfs') isInside = true;
      else if (isInside && name === 'dxf') formats.push(undefined);
      else if (isInside && name === 'numFmt' && speaks.test(formatCode))
        formats[formats.length - 1] = formatCode;
    },
    close: (name) => {
      if (name === 'dxfs') isInside = false;
    },
  });
  return formats;
}

interface Font {
  struck: boolean;
  white: boolean;
}

const isWhite = ({ rgb, theme }: Attributes): boolean =>
  rgb === undefined ? theme === '0' : /^(?:FF)?FFFFFF$/i.test(rgb);

/** The styles of cells in the order in which cells refer to them. */
export function readStyles(xml: string | undefined): Style[] {
  const formats = new Map<string, string>();
  const fonts: Font[] = [];
  const grounds: boolean[] = [];
  const styles: Style[] = [];
  const inside: string[] = [];
  const font = (): Font | undefined => (inside.at(-3) === 'fonts' ? fonts.at(-1) : undefined);
  if (xml === undefined) return styles;
  scan(xml, {
    open: (name, attributes) => {
      inside.push(name);
      const parent = inside.at(-2);
      if (name === 'numFmt' && attributes['numFmtId'] !== undefined)
        formats.set(attributes['numFmtId'], attributes['formatCode'] ?? '');
      else if (name === 'font' && parent === 'fonts') fonts.push({ struck: false, white: false });
      else if (name === 'strike') Object.assign(font() ?? {}, { struck: isOn(attributes) });
      else if (name === 'color') Object.assign(font() ?? {}, { white: isWhite(attributes) });
      else if (name === 'fill' && parent === 'fills') grounds.push(false);
      else if (name === 'patternFill' && attributes['patternType'] !== 'none' && parent === 'fill')
        grounds[grounds.length - 1] = attributes['patternType'] !== undefined;
      else if (name === 'gradientFill') grounds[grounds.length - 1] = true;
      else if (name === 'xf' && parent === 'cellXfs') {
        const { numFmtId = '0', fontId = '0', fillId = '0' } = attributes;
        const { struck = false, white = false } = fonts[Number(fontId)] ?? {};
        styles.push({
          format: formats.get(numFmtId) ?? builtInFormats[Number(numFmtId)] ?? '',
          struck,
          faint: white && grounds[Number(fillId)] !== true,
        });
      }
    },
    close: () => void inside.pop(),
  });
  return styles;
}
