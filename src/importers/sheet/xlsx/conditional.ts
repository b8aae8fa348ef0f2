import { colourOf, isLost, white } from './styles.ts';
import { scan } from './xml.ts';

/** A number format that says more than digits, a point and commas between thousands: a word, a share, another scale. */
const speaks = /[\p{Script=Han}%‰]|[#0?],+(?![#0?,])/u;
/** One that shows nothing. */
const hides = /^(?:;{2,3}|"")$/;

interface Look {
  format: string;
  colour: string | undefined;
  ground: string;
}

/** What a look does to the value of a cell that a reader of the file does not see; undefined where it does nothing of the kind. */
function toldOfLook({ format, colour, ground }: Look): string | undefined {
  if (hides.test(format) || (colour !== undefined && isLost(colour, ground)))
    return '合条件的格子看不见（字和底色同色，或者格式不显示），照样读了';
  return speaks.test(format) ? `合条件的数显示成“${format}”` : undefined;
}

/** What rules of conditional formatting do that is to be told, by the number of the rule's look. */
export function looksOnCondition(xml: string | undefined): (string | undefined)[] {
  const looks: Look[] = [];
  const inside: string[] = [];
  if (xml === undefined) return [];
  scan(xml, {
    open: (name, attributes) => {
      inside.push(name);
      if (!inside.includes('dxfs')) return;
      const look = looks.at(-1);
      if (name === 'dxf') looks.push({ format: '', colour: undefined, ground: white });
      else if (!look) return;
      else if (name === 'numFmt') look.format = attributes['formatCode'] ?? '';
      else if (name === 'color' && inside.at(-2) === 'font') look.colour = colourOf(attributes);
      else if (name === 'bgColor') look.ground = colourOf(attributes);
    },
    close: () => void inside.pop(),
  });
  return looks.map(toldOfLook);
}
