import { looksSame } from '../source/colours.ts';
import { whyCovered, whyPale } from '../source/pale.ts';
import { boxOf, fieldsAt, type PaintedField, type PagePoint } from './fields.ts';

/** A sign that a page paints, in the coordinates of the page as it is shown. */
export interface PaintedSign {
  text: string;
  /** Where it begins, on the line that it stands on. */
  x: number;
  y: number;
  width: number;
  size: number;
  center: PagePoint;
  /** Its place among all that the page paints. */
  order: number;
  /** Red, green and blue in hexadecimal; undefined where that is not known. */
  colour: string | undefined;
  /** The page places it and paints nothing. */
  isBlank: boolean;
  /** It stands outside of what the page shows of itself there. */
  isCut: boolean;
}

/** Signs that nobody sees, one behind the other on a line. */
export interface UnseenWords {
  text: string;
  x: number;
  y: number;
  why: string;
  /** It can't be sure, so they are read. */
  isRead: boolean;
  /** They stand beside the paper. */
  isBeside: boolean;
  signs: PaintedSign[];
}

interface Verdict {
  why: string;
  isRead: boolean;
}

const white = 'ffffff';
const paper = '写在纸的外面，看不见，没有导入；是正文的，移到纸上再导入';
const blank = '只占位置、不画出来的字，没有导入；是正文的，补到正文里';
const readBlank = '不画出来的字，下面有图片，像是识别软件加的，按正文导入了，请对照图片核对';
const covered = '上面盖了色块，看不见，没有导入；是正文的，在原文件里移开色块再导入，要删去的从原文件里删掉';
const pictured =
  '上面盖了图片，按正文导入了，请核对；不能公开的从原文件里删掉再导入，或者加 --leave-out 段号';
/** Why words are named that a page cuts away. */
export const whyCut = '被裁去的字，在原件里看不见，按正文导入了，请核对；不要的加 --leave-out 段号';
const unsure = '，这里按正文导入了，请核对；不要的加 --leave-out 段号';
const pale = '白色的字，没有底色就看不见，按正文导入了，请核对；不要的加 --leave-out 段号';

/** A page of which more than this part was unseen is not understood. */
const most = 0.5;
/** Seals are about as wide as high; a bar is wider than that. */
const leastBar = 2;

const isBar = ({ rings }: PaintedField): boolean => {
  const { left, top, right, bottom } = boxOf(rings);
  return right - left > (bottom - top) * leastBar;
};

/** The words of signs of which the same is to be said. */
export function unseenRunsOf(
  signs: readonly PaintedSign[],
  verdictOf: (sign: PaintedSign) => Verdict | undefined,
): UnseenWords[] {
  const found: UnseenWords[] = [];
  let last: PaintedSign | undefined;
  for (const sign of signs) {
    if (sign.text.trim() === '') continue;
    const verdict = verdictOf(sign);
    const words = found.at(-1);
    const goesOn =
      words !== undefined && words.signs.at(-1) === last && Math.abs(words.y - sign.y) < sign.size * 0.3;
    if (verdict && goesOn && words.why === verdict.why) {
      words.text += sign.text;
      words.signs.push(sign);
    } else if (verdict)
      found.push({
        ...verdict,
        isBeside: verdict.why === paper,
        text: sign.text,
        x: sign.x,
        y: sign.y,
        signs: [sign],
      });
    last = sign;
  }
  return found;
}

/**
 * The words of a page that nobody sees: painted over, in the colour of what lies under them, not painted, cut away or beside
 * the paper. `hasPictures`: it has some whose places are not known.
 */
export function unseenOn(
  signs: readonly PaintedSign[],
  fields: readonly PaintedField[],
  { width, height, hasPictures }: { width: number; height: number; hasPictures: boolean },
): UnseenWords[] {
  const at = fieldsAt(fields, height);
  const verdictOf = ({ center, order, colour, isBlank, isCut }: PaintedSign): Verdict | undefined => {
    const [x, y] = center;
    if (x < 0 || y < 0 || x > width || y > height) return { why: paper, isRead: false };
    const here = at(center);
    const under = here.filter((it) => it.order < order);
    const isOnPicture = under.some((it) => it.isPicture);
    if (isBlank)
      return isOnPicture || hasPictures ? { why: readBlank, isRead: true } : { why: blank, isRead: false };
    if (isCut) return { why: whyCut, isRead: true };
    const over = here.filter((it) => it.order > order);
    if (over.some((it) => !it.isPicture)) return { why: covered, isRead: false };
    if (over.some(isBar)) return { why: pictured, isRead: true };
    const ground = under.at(-1);
    if (colour === undefined || (ground && ground.colour === undefined && !looksSame(colour, white)))
      return undefined;
    if (!looksSame(colour, ground?.colour ?? white)) return undefined;
    if (ground?.colour === undefined)
      return ground || hasPictures ? { why: pale, isRead: true } : { why: whyPale, isRead: false };
    return { why: looksSame(colour, white) ? whyPale : whyCovered, isRead: false };
  };
  const found = unseenRunsOf(signs, verdictOf);
  const blanks = signs.filter((it) => it.isBlank).length;
  // Of a scan every word is one that a program recognised: that is said of the page.
  if (blanks > signs.length * most) return found.filter((it) => it.why !== readBlank);
  const left = found.filter((it) => !it.isRead && !it.isBeside);
  const count = (list: readonly UnseenWords[]): number => list.reduce((sum, it) => sum + it.text.length, 0);
  const all = signs.reduce((sum, it) => sum + it.text.trim().length, 0);
  if (count(left) <= all * most) return found;
  return found.map((it) =>
    it.isRead || it.isBeside ? it : { ...it, isRead: true, why: it.why.replace(/，没有导入.*$/u, unsure) },
  );
}
