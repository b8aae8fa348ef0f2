import { looksSame } from '../source/colours.ts';
import { areOnOneAnother, narrowest, tiniest } from '../source/tiny.ts';
import { childOf, elementsOf, type Element } from '../source/xml.ts';

/** Value of `w:val` of an element. */
export const valueOf = (element: Element | undefined): string | undefined => element?.attributes['w:val'];

/** An on/off property (ISO/IEC 29500-1, 17.17.4): undefined where it is not stated. */
export const switchOf = (element: Element | undefined): boolean | undefined =>
  element && !/^(?:false|0|off)$/.test(valueOf(element) ?? 'true');

/** What holds for the words of a cell by the style of its table. */
export interface CellLook {
  /** Parts of table styles, the nearest first. */
  layers: readonly Element[];
  /** The colour that the cell is filled with, where that is stated. */
  ground: string | undefined;
}

type AsksOfRun = (run: Element, paragraph: Element | undefined, cell?: CellLook) => boolean;

/** What the styles of a document say of its paragraphs and runs. */
export interface Styles {
  /** The properties of a paragraph, nearest first: its own, those of its style and of the styles that is based on. */
  paragraph: (paragraph: Element) => Element[];
  /** Names of the paragraph's style and of those it is based on, in lower case. */
  names: (paragraph: Element) => string[];
  /** Whether a run is hidden, by itself or by a style (17.3.2.41, 17.7.3). */
  hides: AsksOfRun;
  /** Whether a run is struck through, once or twice, in the same way (17.3.2.37, 17.3.2.9). */
  strikes: AsksOfRun;
  /** Whether a run is white, or nearly, on white paper: by itself or by a style, with no ground of its own. */
  isPale: (run: Element, paragraph: Element, cell?: CellLook) => boolean;
  /** Whether a run has the colour of its ground, as one that somebody has blacked out. */
  isCovered: (run: Element, paragraph: Element, cell?: CellLook) => boolean;
  /** Set in signs so small that nobody reads them. */
  isTiny: (run: Element, paragraph: Element, cell?: CellLook) => boolean;
  /** A style and those that it is based on. */
  chain: (id: string | undefined) => Element[];
  /** The outline level that a heading states, from 1; undefined for text. */
  level: (paragraph: Element) => number | undefined;
}

/** The size of signs that states none, in half points. */
const usualSize = 20;

/** White, or so nearly that nobody reads it on paper (17.3.2.6). */
const pale = /^(?:[EF][0-9A-F]){3}$/i;

/** Properties that lay a ground under words: a fill, or a marker (17.3.2.15, 17.3.2.32, 17.3.1.31). */
const hasGround = (properties: Element): boolean =>
  !/^(?:|none)$/.test(valueOf(childOf(properties, 'w:highlight')) ?? '') ||
  !/^(?:|auto|F{6})$/i.test(childOf(properties, 'w:shd')?.attributes['w:fill'] ?? '');

/** The colours of markers in hexadecimal (17.18.40). */
const markers: Readonly<Record<string, string>> = {
  ...{ black: '000000', white: 'FFFFFF', red: 'FF0000', yellow: 'FFFF00', green: '00FF00', blue: '0000FF' },
  ...{ cyan: '00FFFF', magenta: 'FF00FF', darkBlue: '000080', darkRed: '800000', darkGreen: '008000' },
  ...{ darkCyan: '008080', darkMagenta: '800080', darkYellow: '808000', darkGray: '808080' },
  lightGray: 'C0C0C0',
};

/** The colour that properties lay under words; undefined where they lay none of a known colour. */
export function groundOf(properties: Element | undefined): string | undefined {
  const marker = markers[valueOf(childOf(properties, 'w:highlight')) ?? ''];
  const shading = childOf(properties, 'w:shd')?.attributes ?? {};
  const fill = shading['w:val'] === 'solid' ? shading['w:color'] : shading['w:fill'];
  return marker ?? (/^[\da-f]{6}$/i.test(fill ?? '') ? fill?.toUpperCase() : undefined);
}

/** Signs without a colour of their own are black, on a marker, too; on a dark fill Word prints them white. */
const colourOn = (colour: string | undefined, marked: boolean): string | undefined =>
  colour !== undefined && colour !== 'auto' ? colour.toUpperCase() : marked ? '000000' : undefined;

/** Reads styles.xml; without one every property is a direct one. */
export function stylesOf(root: Element | undefined): Styles {
  const all = root ? elementsOf(root, 'w:style') : [];
  const byId = new Map(all.map((it) => [it.attributes['w:styleId'] ?? '', it]));
  const standard = all.find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''),
  );
  const chains = new Map<Element, Element[]>();
  const chainOf = (first: Element | undefined): Element[] => {
    if (!first) return [];
    const known = chains.get(first);
    if (known) return known;
    const chain: Element[] = [];
    for (
      let at: Element | undefined = first;
      at && !chain.includes(at);
      at = byId.get(valueOf(childOf(at, 'w:basedOn')) ?? '')
    )
      chain.push(at);
    chains.set(first, chain);
    return chain;
  };
  const chainsOfParagraphs = new WeakMap<Element, Element[]>();
  /** The styles of a paragraph, which each of its runs asks for. */
  const ofParagraph = (paragraph: Element): Element[] => {
    const known = chainsOfParagraphs.get(paragraph);
    if (known) return known;
    const id = valueOf(childOf(paragraph, 'w:pPr', 'w:pStyle'));
    const chain = chainOf(id === undefined ? standard : byId.get(id));
    chainsOfParagraphs.set(paragraph, chain);
    return chain;
  };
  const usual = childOf(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
  const statedBy = (property: string, chain: readonly Element[]): boolean => {
    const stated = chain.map((it) => switchOf(childOf(it, 'w:rPr', property)));
    return stated.find((it) => it !== undefined) ?? false;
  };
  /** A toggle property of a run (17.7.3): its own, else that of its styles. */
  const toggled = (property: string): Styles['hides'] => {
    const byDefault = switchOf(childOf(usual, property)) ?? false;
    return (run, within, cell) => {
      const own = childOf(run, 'w:rPr');
      const direct = switchOf(childOf(own, property));
      if (direct !== undefined) return direct;
      const character = statedBy(property, chainOf(byId.get(valueOf(childOf(own, 'w:rStyle')) ?? '')));
      const paragraph = within !== undefined && statedBy(property, ofParagraph(within));
      const table = cell !== undefined && statedBy(property, cell.layers);
      return byDefault || (character !== paragraph) !== table;
    };
  };
  const once = toggled('w:strike');
  const twice = toggled('w:dstrike');
  const known = new WeakMap<Element, Element[]>();
  const paragraph = (it: Element): Element[] => {
    const all = known.get(it) ?? [
      ...elementsOf(it, 'w:pPr'),
      ...ofParagraph(it).flatMap((style) => elementsOf(style, 'w:pPr')),
    ];
    known.set(it, all);
    return all;
  };
  /** The properties of words that hold for a run: its own, then those of its styles. */
  const ofRun = (run: Element, within: Element, cell?: CellLook): (Element | undefined)[] => {
    const own = childOf(run, 'w:rPr');
    const character = chainOf(byId.get(valueOf(childOf(own, 'w:rStyle')) ?? ''));
    const styles = [...character, ...ofParagraph(within), ...(cell?.layers ?? [])];
    return [own, ...styles.map((it) => childOf(it, 'w:rPr')), usual];
  };
  /** What may be laid under a run within its cell. */
  const grounds = (run: Element, within: Element, cell?: CellLook): (Element | undefined)[] => [
    ...ofRun(run, within, cell),
    ...paragraph(within),
    ...(cell?.layers ?? []).map((it) => childOf(it, 'w:pPr')),
  ];
  /** Whether the lines of a paragraph are set as high as signs that nobody can read (17.3.1.33). */
  const isSqueezed = (it: Element): boolean => {
    const { 'w:line': line = '', 'w:lineRule': rule } =
      paragraph(it)
        .map((properties) => childOf(properties, 'w:spacing')?.attributes ?? {})
        .find((attributes) => attributes['w:line'] !== undefined) ?? {};
    return rule === 'exact' && Number(line) <= 20 * tiniest;
  };
  const isTiny: Styles['isTiny'] = (run, within, cell) => {
    const size = ofRun(run, within, cell)
      .map((it) => valueOf(childOf(it, 'w:sz')))
      .find((it) => it !== undefined);
    const [scale, space] = ['w:w', 'w:spacing'].map((name) =>
      ofRun(run, within, cell)
        .map((it) => valueOf(childOf(it, name)))
        .find((it) => it !== undefined),
    );
    return (
      areOnOneAnother(Number(space ?? 0), 10 * Number(size ?? usualSize)) ||
      (size !== undefined && Number(size) <= 2 * tiniest) ||
      Number.parseFloat(scale ?? '100') <= narrowest ||
      isSqueezed(within)
    );
  };
  const colourOf = (runs: readonly (Element | undefined)[]): string | undefined =>
    runs.map((it) => valueOf(childOf(it, 'w:color'))).find((it) => it !== undefined);
  const isCovered: Styles['isCovered'] = (run, within, cell) => {
    const under = grounds(run, within, cell).find((it) => groundOf(it) !== undefined);
    const ground = groundOf(under) ?? cell?.ground;
    const isMarked = markers[valueOf(childOf(under, 'w:highlight')) ?? ''] !== undefined;
    const colour = colourOn(colourOf(ofRun(run, within, cell)), isMarked);
    return ground !== undefined && colour !== undefined && looksSame(colour, ground);
  };
  const isPale: Styles['isPale'] = (run, within, cell) =>
    cell?.ground === undefined &&
    pale.test(colourOf(ofRun(run, within, cell)) ?? '') &&
    !grounds(run, within, cell).some((it) => it !== undefined && hasGround(it));
  const hides = toggled('w:vanish');
  /** Signs that are filled with nothing and have no outline. */
  const isHollow: AsksOfRun = (run, within, cell) => {
    const effects = within ? ofRun(run, within, cell) : [childOf(run, 'w:rPr')];
    const fill = effects.map((it) => childOf(it, 'w14:textFill')).find((it) => it !== undefined);
    return childOf(fill, 'w14:noFill') !== undefined && !effects.some((it) => childOf(it, 'w14:textOutline'));
  };
  const names = (it: Element): string[] =>
    ofParagraph(it).map((style) => (valueOf(childOf(style, 'w:name')) ?? '').toLowerCase());
  return {
    paragraph,
    names,
    isPale,
    isCovered,
    isTiny,
    hides: (run, within, cell) => hides(run, within, cell) || isHollow(run, within, cell),
    strikes: (run, within, cell) => once(run, within, cell) || twice(run, within, cell),
    chain: (id) => chainOf(byId.get(id ?? '')),
    level: (it) => {
      const stated = paragraph(it).map((properties) => valueOf(childOf(properties, 'w:outlineLvl')));
      const outline = stated.find((value) => value !== undefined);
      if (outline !== undefined) return Number(outline) < 9 ? Number(outline) + 1 : undefined;
      const named = names(it).map((name) => /^(?:heading|标题) ?([1-9])$/.exec(name)?.[1]);
      const level = named.find((value) => value !== undefined);
      return level === undefined ? undefined : Number(level);
    },
  };
}
