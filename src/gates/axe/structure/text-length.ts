import type { Element } from 'domhandler';

/** Elements that are pressed: how large one is depends on every sign of a short text. */
const targets = new Set(['a', 'button', 'summary', 'label', 'option', 'input']);

/** Columns that a text takes, a sign of Chinese two, and those of its longest part that no line can break. */
function measure(text: string): { width: number; longest: number } {
  let [width, run, longest] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const wide = code > 0x2e80;
    width += wide ? 2 : 1;
    run = wide || code <= 32 || code === 45 || code === 47 ? 0 : run + 1;
    if (run > longest) longest = run;
  }
  return { width, longest };
}

/** The class of a text's length, as far as layout can change a verdict: a small target, several lines, too long for a line. */
export function lengthClass(element: Element, text: string): string {
  const { width, longest } = measure(text);
  const lines = width <= 40 ? 0 : width <= 160 ? 1 : 2;
  const run = [16, 32, 64].filter((limit) => longest > limit).length;
  const short = targets.has(element.name) ? Math.min(width, 6) : Math.min(width, 2);
  return `${short} ${lines} ${run}`;
}
