import { bracketed } from '../source/equation-field.ts';
import { isNoteMark, raised } from '../source/raised.ts';
import type { Dom } from './dom.ts';
import type { PageAside } from './page-block.ts';
import { collapse } from './white-space.ts';

const tagOf = (node: Dom): string => node.tagName?.toUpperCase() ?? '';

/** Elements of MathML that say more than their words, by the parts that stand in them. */
const structures: Readonly<Record<string, (parts: readonly string[]) => string>> = {
  MFRAC: ([top = '', bottom = '']) => `${bracketed(top)}/${bracketed(bottom)}`,
  MSUP: ([base = '', above = '']) => `${bracketed(base)}^${bracketed(above)}`,
  MSUB: ([base = '', below = '']) => `${bracketed(base)}_${bracketed(below)}`,
  MSUBSUP: ([base = '', below = '', above = '']) =>
    `${bracketed(base)}_${bracketed(below)}^${bracketed(above)}`,
  MUNDER: ([base = '', below = '']) => `${base}_${bracketed(below)}`,
  MOVER: ([base = '', above = '']) => `${base}^${bracketed(above)}`,
  MUNDEROVER: ([base = '', below = '', above = '']) => `${base}_${bracketed(below)}^${bracketed(above)} `,
  MSQRT: (parts) => `√${bracketed(parts.join(''))}`,
  MROOT: ([inside = '', degree = '']) => `${bracketed(degree)}√${bracketed(inside)}`,
  MTR: (parts) => parts.join(', '),
  MTABLE: (parts) => `[${parts.join('; ')}]`,
  SEMANTICS: ([shown = '']) => shown,
};

function formulaText(node: Dom): string {
  if (node.nodeType === 3) return collapse(node.textContent ?? '').trim();
  if (node.nodeType !== 1 || tagOf(node).startsWith('ANNOTATION')) return '';
  const parts = [...node.childNodes].filter(
    (it) => it.nodeType === 1 || (it.textContent ?? '').trim() !== '',
  );
  const words = parts.map(formulaText);
  return structures[tagOf(node)]?.(words) ?? words.join('');
}

/** Words that stand above, below or over others, on one line; `told`: what has to be said of them. */
interface Standing {
  text: string;
  told?: PageAside['kind'];
}

/** A formula in MathML on one line, as it is typed into a calculator: a fraction as `a/(b+c)`, a power as `x^2`. */
export function formulaOf(node: Dom): Standing {
  const text = formulaText(node);
  return { text, ...(text === '' ? {} : { told: 'formula' as const }) };
}

/** What is raised or lowered in a line, in signs that say so by themselves; without such ones it is told. */
export function raisedOf(node: Dom, tag: string): Standing {
  const words = collapse(node.textContent ?? '').trim();
  const signs = raised(words, tag === 'SUP' ? 'above' : 'below');
  return {
    text: signs ?? words,
    ...(signs === null && !isNoteMark(words) ? { told: 'raised' as const } : {}),
  };
}
