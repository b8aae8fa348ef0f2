import { formatListNumber } from './list-labels.ts';
import { childOf, elementsOf, type Element } from '../source/xml.ts';
import { switchOf, valueOf, type Styles } from './styles.ts';

interface Level {
  start: number;
  format: string;
  text: string;
  legal: boolean;
  /** Level after which it starts again; 0: never. */
  restart: number | undefined;
}

interface List {
  /** Lists of one abstract definition count on together. */
  shared: string;
  levels: Map<number, Level>;
  /** Levels that this list starts anew, and with which number. */
  overrides: Map<number, number>;
}

/** What Word prints before a paragraph: a label, or what could not be printed. */
export interface NumberLabel {
  text: string;
  /** Told to a person, where the label is decoration or of an unknown format. */
  remark?: string;
}

const number = (element: Element | undefined, name = 'w:val'): number | undefined => {
  const value = element?.attributes[name];
  return value === undefined ? undefined : Number(value);
};

/** The format of a level: Word gives one of its own (`001, 002, …`) beside one that older programs know. */
function formatOf(lvl: Element): string {
  const offered = childOf(lvl, 'mc:AlternateContent');
  const own = childOf(offered, 'mc:Choice', 'w:numFmt')?.attributes['w:format'] ?? '';
  const padded = /^0+1(?=,|$)/.exec(own)?.[0];
  const known = childOf(lvl, 'w:numFmt') ?? childOf(offered, 'mc:Fallback', 'w:numFmt');
  return padded ?? valueOf(known) ?? 'decimal';
}

const levelOf = (lvl: Element): Level => ({
  start: number(childOf(lvl, 'w:start')) ?? 0,
  format: formatOf(lvl),
  text: valueOf(childOf(lvl, 'w:lvlText')) ?? '',
  legal: switchOf(childOf(lvl, 'w:isLgl')) ?? false,
  restart: number(childOf(lvl, 'w:lvlRestart')),
});

const levelsOf = (parent: Element): [number, Level][] =>
  elementsOf(parent, 'w:lvl').map((it) => [number(it, 'w:ilvl') ?? 0, levelOf(it)]);

function listsOf(numbering: Element | undefined): Map<string, List> {
  if (!numbering) return new Map();
  const abstracts = new Map(
    elementsOf(numbering, 'w:abstractNum').map((it) => [it.attributes['w:abstractNumId'], it]),
  );
  const linked = (abstract: Element | undefined): Element | undefined => {
    const style = valueOf(childOf(abstract, 'w:numStyleLink'));
    return style === undefined
      ? abstract
      : ([...abstracts.values()].find((it) => valueOf(childOf(it, 'w:styleLink')) === style) ?? abstract);
  };
  return new Map(
    elementsOf(numbering, 'w:num').map((num): [string, List] => {
      const abstract = linked(abstracts.get(valueOf(childOf(num, 'w:abstractNumId'))));
      const overridden = elementsOf(num, 'w:lvlOverride');
      return [
        num.attributes['w:numId'] ?? '',
        {
          shared: abstract?.attributes['w:abstractNumId'] ?? '',
          levels: new Map([...(abstract ? levelsOf(abstract) : []), ...overridden.flatMap(levelsOf)]),
          overrides: new Map(
            overridden.flatMap((it): [number, number][] => {
              const start = number(childOf(it, 'w:startOverride'));
              return start === undefined ? [] : [[number(it, 'w:ilvl') ?? 0, start]];
            }),
          ),
        },
      ];
    }),
  );
}

type NumPr = { list: string; level: number };

/** Direct numbering of a paragraph, else that of its style or of the styles it is based on. */
function numPrOf(paragraph: Element, styles: Styles): NumPr | null {
  const stated = styles.paragraph(paragraph).map((it) => childOf(it, 'w:numPr'));
  const list = stated.map((it) => valueOf(childOf(it, 'w:numId'))).find((it) => it !== undefined);
  const level = stated.map((it) => number(childOf(it, 'w:ilvl'))).find((it) => it !== undefined);
  return list === undefined || list === '0' ? null : { list, level: level ?? 0 };
}

/**
 * Returns a function that, called for the paragraphs of a document in order, gives the list label that Word prints
 * before each (ISO/IEC 29500-1, 17.9); null where it prints none.
 */
export function labeller(numbering: Element | undefined, styles: Styles) {
  const lists = listsOf(numbering);
  const counters = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();

  return (paragraph: Element): NumberLabel | null => {
    const numPr = numPrOf(paragraph, styles);
    if (!numPr) return null;
    const list = lists.get(numPr.list);
    const level = list?.levels.get(numPr.level);
    if (!list || !level) return null;
    const counts = counters.get(list.shared) ?? [];
    counters.set(list.shared, counts);
    for (const [at, start] of list.overrides) {
      if (started.has(`${numPr.list}/${at}`)) continue;
      started.add(`${numPr.list}/${at}`);
      counts[at] = start - 1;
    }
    counts[numPr.level] = (counts[numPr.level] ?? level.start - 1) + 1;
    for (const [at, deeper] of list.levels)
      if (at > numPr.level && deeper.restart !== 0 && (deeper.restart ?? at) > numPr.level)
        counts[at] = undefined;
    if (level.format === 'bullet') return bullet(level.text);
    return label(level, (at) => ({
      count: counts[at] ?? list.levels.get(at)?.start ?? 1,
      of: list.levels.get(at),
    }));
  };
}

const bullet = (text: string): NumberLabel =>
  /^[—–-]+$|[\p{Script=Han}0-9]/u.test(text) ? { text } : { text: '', remark: '项目符号是装饰，没有导入' };

function label(level: Level, at: (level: number) => { count: number; of: Level | undefined }): NumberLabel {
  const unknown: string[] = [];
  const text = level.text.replace(/%(\d)/g, (_, digit: string) => {
    const { count, of } = at(Number(digit) - 1);
    const format = level.legal ? 'decimal' : (of?.format ?? 'decimal');
    const written = formatListNumber(count, format);
    if (written === null) unknown.push(format);
    return written ?? String(count);
  });
  return unknown.length > 0
    ? { text, remark: `自动编号的格式 ${unknown.join('、')} 不认识，按阿拉伯数字写，请核对` }
    : { text };
}
