import { looksSame } from '../../source/colours.ts';
import { builtInFormats } from './built-in-formats.ts';
import { isOn, scan, type Attributes } from './xml.ts';

/** What the style of a cell says about its value. */
export interface Style {
  /** The number format; empty for the general one. */
  format: string;
  /** Struck through. */
  struck: boolean;
  /** Letters in the colour of their ground, white ones on none. */
  faint: boolean;
}

interface Font {
  struck: boolean;
  colour: string;
}

export const white = 'FFFFFF';
const black = '000000';

/** The first colours of the palette of old workbooks (ISO/IEC 29500-1, 18.8.27), and the first two of a theme. */
const palette = [black, white, 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const themed: Readonly<Record<string, string>> = { 0: white, 1: black };

/** A colour: red, green and blue in hexadecimal, or as the file names it. */
export function colourOf({ rgb, theme, tint = '', indexed }: Attributes): string {
  if (rgb !== undefined) return rgb.slice(-6);
  if (theme !== undefined) return (tint === '' ? themed[theme] : undefined) ?? `theme ${theme} ${tint}`;
  const number = Number(indexed ?? 64);
  if (number < 16) return palette[number % 8] ?? black;
  return number === 65 ? white : number === 64 ? black : `palette ${number}`;
}

/** Whether signs of a colour can't be seen on a ground. */
export const isLost = (colour: string, ground: string): boolean =>
  colour === ground || looksSame(colour, ground);

/** The styles of cells in the order in which cells refer to them. */
export function readStyles(xml: string | undefined): Style[] {
  const formats = new Map<string, string>();
  const fonts: Font[] = [];
  /** The colours of fills; empty for a pattern or a blend of several. */
  const grounds: string[] = [];
  let pattern = 'none';
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
      else if (name === 'font' && parent === 'fonts') fonts.push({ struck: false, colour: black });
      else if (name === 'strike') Object.assign(font() ?? {}, { struck: isOn(attributes) });
      else if (name === 'color') Object.assign(font() ?? {}, { colour: colourOf(attributes) });
      else if (name === 'fill' && parent === 'fills') grounds.push(white);
      else if (name === 'patternFill' && parent === 'fill') {
        pattern = attributes['patternType'] ?? 'none';
        grounds[grounds.length - 1] = pattern === 'none' ? white : '';
      } else if (name === 'fgColor' && inside.at(-4) === 'fills' && pattern === 'solid')
        grounds[grounds.length - 1] = colourOf(attributes);
      else if (name === 'gradientFill') grounds[grounds.length - 1] = '';
      else if (name === 'xf' && parent === 'cellXfs') {
        const { numFmtId = '0', fontId = '0', fillId = '0' } = attributes;
        const { struck = false, colour = black } = fonts[Number(fontId)] ?? {};
        const ground = grounds[Number(fillId)] ?? white;
        styles.push({
          format: formats.get(numFmtId) ?? builtInFormats[Number(numFmtId)] ?? '',
          struck,
          faint: ground !== '' && isLost(colour, ground),
        });
      }
    },
    close: () => void inside.pop(),
  });
  return styles;
}
