import { raised } from '../../source/raised.ts';
import { isOn, scan } from './xml.ts';

/** A text with its runs put together. */
export interface RichText {
  text: string;
  /** Every run is struck through. */
  struck: boolean;
  /** The runs that are. */
  struckText: string;
  /** How its signs are read, as a guide above them says. */
  reading: string;
}

/** Escapes of signs that XML can't hold (`_x000D_`). */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

/** A piece of a text set in one way. */
interface Run {
  struck: boolean;
  place?: 'above' | 'below' | undefined;
}

const places: Readonly<Record<string, Run['place']>> = { superscript: 'above', subscript: 'below' };

/** Words of a run as they stand: raised digits in signs of their own, so that the number of a note is no digit of a figure. */
const placed = (words: string, place: Run['place']): string => (place && raised(words, place)) || words;

/** Collects the runs of a text; how signs are read (`rPh`) is no part of it. */
export class TextCollector {
  private text = '';
  private runs: Run[] = [];
  private struckText = '';
  private reading = '';
  private isText = false;
  private isPhonetic = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'rPh') {
      this.isPhonetic = true;
      this.reading += ' ';
    }
    const run = this.runs.at(-1);
    if (name === 'r') this.runs.push({ struck: false });
    else if (name === 'strike' && run) run.struck = isOn(attributes);
    else if (name === 'vertAlign' && run) run.place = places[attributes['val'] ?? ''];
    else if (name === 't') this.isText = true;
  }

  add(text: string): void {
    if (!this.isText) return;
    if (this.isPhonetic) {
      this.reading += text;
      return;
    }
    const run = this.runs.at(-1);
    this.text += placed(text, run?.place);
    if (run?.struck) this.struckText += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.isPhonetic = false;
    else if (name === 't') this.isText = false;
  }

  take(): RichText {
    const { text, runs, struckText, reading } = this;
    [this.text, this.runs, this.struckText, this.reading] = ['', [], '', ''];
    const struck = runs.length > 0 && runs.every((it) => it.struck);
    return { text: unescaped(text), struck, struckText: unescaped(struckText), reading: reading.trim() };
  }
}

/** The table of texts that cells refer to. */
export function readSharedStrings(xml: string | undefined): RichText[] {
  const strings: RichText[] = [];
  const collector = new TextCollector();
  if (xml !== undefined)
    scan(xml, {
      open: (name, attributes) => {
        collector.open(name, attributes);
      },
      text: (text) => {
        collector.add(text);
      },
      close: (name) => {
        collector.close(name);
        if (name === 'si') strings.push(collector.take());
      },
    });
  return strings;
}
