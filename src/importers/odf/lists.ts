import { formatListNumber } from '../docx/list-labels.ts';
import { elementsOf, type Element } from '../source/xml.ts';

/** Number formats of OpenDocument (style:num-format) by the names that Word has for them; '' numbers nothing. */
const formats: Record<string, string> = {
  ...{ '1': 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' },
  ...{ '一, 二, 三, ...': 'chineseCounting', '①, ②, ③, ...': 'decimalEnclosedCircle' },
  ...{ '１, ２, ３, ...': 'decimalFullWidth', '〇, 一, 二, ...': 'ideographDigital' },
  ...{ '甲, 乙, 丙, ...': 'ideographTraditional', '子, 丑, 寅, ...': 'ideographZodiac' },
  ...{ '壹, 贰, 叁, ...': 'chineseLegalSimplified', '01, 02, 03, ...': '01', '001, 002, 003, ...': '001' },
};

const stated = (level: Element | undefined, name: string): string => level?.attributes[name] ?? '';

/** Counts the items of lists as the styles of a document number them, level by level. */
export interface ListCounter {
  /** Begins a list; one that does not go on starts its numbers anew. */
  begin: (style: string, goesOn: boolean) => void;
  /** The label of the next item; null where its format is not known. */
  label: (style: string, level: number, start?: number) => string | null;
}

export function listCounter(styles: readonly Element[]): ListCounter {
  const byName = new Map(
    styles.map((it) => [
      it.name === 'text:outline-style' ? '' : stated(it, 'style:name'),
      new Map(elementsOf(it).map((level) => [Number(stated(level, 'text:level')), level])),
    ]),
  );
  const counters = new Map<string, number[]>();
  return {
    begin: (style, goesOn) => {
      if (!goesOn) counters.delete(style);
    },
    label: (style, level, start) => {
      const levels = byName.get(style);
      const own = levels?.get(level);
      const counts = counters.get(style) ?? [];
      counters.set(style, counts);
      const first = (at: number): number => Number(stated(levels?.get(at), 'text:start-value') || 1);
      counts[level] = start ?? (counts[level] ?? first(level) - 1) + 1;
      counts.length = level + 1;
      if (!own || !/number|outline/.test(own.name) || stated(own, 'style:num-format') === '') return '';
      const shown = Math.min(Number(stated(own, 'text:display-levels') || 1), level);
      const numbers = Array.from({ length: shown }, (_, index) => {
        const at = level - shown + 1 + index;
        const format = formats[stated(levels?.get(at), 'style:num-format')];
        return format === undefined ? null : formatListNumber(counts[at] ?? first(at), format);
      });
      if (numbers.includes(null)) return null;
      return stated(own, 'style:num-prefix') + numbers.join('.') + stated(own, 'style:num-suffix');
    },
  };
}
