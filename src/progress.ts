import { settings } from './settings.ts';

/** Where progress is shown; tests pass their own. */
export interface Screen {
  write: (text: string) => void;
  /** Whether a line can be written over; else lines follow each other, rarely. */
  isTerminal: boolean;
  /** Milliseconds. */
  now: () => number;
}

/** A part of the work of which it is shown how far it is. */
export interface BuildPhase {
  /** So much is done, of `total`. */
  step: (done: number, total: number) => void;
  /** It is over: what came of it is said by `say`. */
  end: () => void;
}

/** Milliseconds between two looks of a terminal, and between two lines of a log. */
const often = 200;
const seldom = 30_000;

const duration = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} 秒` : `${Math.ceil(seconds / 60)} 分钟`;

/**
 * `渲染网页 1200/5000 页，每秒 40 页，还要约 95 秒`. Rate and rest are told when there is something to go by: the first
 * of many tell little of the others (axe begins with pages that stand for hundreds).
 */
export function lineOf(name: string, unit: string, done: number, total: number, elapsed: number): string {
  const rate = done / (elapsed / 1000);
  const told =
    done > 0 && elapsed >= 2000 && (done >= total / 20 || done >= 1000)
      ? `，每秒 ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} ${unit}，还要约 ${duration((total - done) / rate)}`
      : '';
  return `${name} ${done}/${total} ${unit}${told}`;
}

/** Shows phases side by side in one line of a terminal, or each now and then in a line of a log; other lines go above. */
export function progressOn({ write, isTerminal, now }: Screen): {
  say: (text: string) => void;
  clear: () => void;
  phase: (name: string, unit?: string) => BuildPhase;
} {
  const running = new Map<symbol, string>();
  let shown = '';
  let drawn = -Infinity;
  const draw = (): void => {
    const line = [...running.values()].join(' · ');
    if (line === shown) return;
    write(`${shown === '' ? '' : '\r\u001B[K'}${line}`);
    shown = line;
    drawn = now();
  };
  const clear = (): void => {
    if (shown !== '') write('\r\u001B[K');
    shown = '';
  };
  const say = (text: string): void => {
    clear();
    write(`${text}\n`);
    if (isTerminal) draw();
  };
  const phase = (name: string, unit = ''): BuildPhase => {
    const key = Symbol(name);
    const started = now();
    let told = started;
    if (isTerminal) {
      running.set(key, `${name} …`);
      draw();
    }
    return {
      step: (done, total) => {
        const time = now();
        const isDue = isTerminal ? time - drawn >= often : time - told >= seldom;
        if (!isDue) return;
        const line = lineOf(name, unit, done, total, time - started);
        told = time;
        if (!isTerminal) {
          write(`  ${line}\n`);
          return;
        }
        running.set(key, line);
        draw();
      },
      end: () => {
        running.delete(key);
        if (isTerminal) draw();
      },
    };
  };
  return { say, clear, phase };
}

/** Progress of this process, on what it prints. */
export const { say, clear, phase } = progressOn({
  write: (text) => process.stdout.write(text),
  isTerminal: settings.isTerminal,
  now: () => performance.now(),
});
