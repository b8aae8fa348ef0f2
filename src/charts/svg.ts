import { plot, type PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** What every chart has: the id that its parts' ids begin with, and its words for those who don't see it. */
export interface ChartWords {
  id: string;
  title: string;
  /** What the picture looks like; the figures are in the summary and in the table. */
  description: string;
}

/** The two shapes of a chart, of which the page shows the one that fits its column. */
export type ChartShape = keyof typeof chartWidths;

/**
 * Width of the shapes in their own units: a phone of 360 px, and a column of 640 px, show them at about their natural size,
 * so words are as large as those of the page.
 */
export const chartWidths = { narrow: 320, wide: 640 };

/** Room that words take in a chart, at most, in its units: a sign of Chinese is as wide as the type is large. */
export const textWidth = (words: string): number =>
  [...words].reduce((sum, sign) => sum + (/[ -~]/.test(sign) ? 9.5 : 16), 0);

/** A text as SVG holds it. */
export const svgText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

const needless = [
  'style',
  'class',
  'xmlns:xlink',
  'font-family',
  'aria-label',
  'aria-description',
  'aria-hidden',
];

const rounded = (text: string): string =>
  text.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));

/**
 * Draws a chart as SVG: the same text for the same options, without styles (the CSP allows none inline; colours come from
 * the classes of the marks) and without ids of the library's own.
 */
export function drawChart(
  { id, title, description }: ChartWords,
  shape: ChartShape,
  options: PlotOptions,
): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const svg = plot({ ...options, width: chartWidths[shape], document });
  const { width, height } = { width: svg.getAttribute('width'), height: svg.getAttribute('height') };
  for (const sheet of [...svg.querySelectorAll('style')]) sheet.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      const own = name === 'class' && value.startsWith('chart-');
      if (needless.includes(name) && !own) element.removeAttribute(name);
      else if (/\d\.\d{2}/.test(value)) element.setAttribute(name, rounded(value));
    }
  }
  for (const name of ['width', 'height', 'font-size', 'fill']) svg.removeAttribute(name);
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('class', `chart-${shape}`);
  svg.setAttribute('aria-labelledby', `${id}-${shape}-title ${id}-${shape}-description`);
  const name = document.createElement('title');
  name.id = `${id}-${shape}-title`;
  name.textContent = title;
  const words = document.createElement('desc');
  words.id = `${id}-${shape}-description`;
  words.textContent = description;
  svg.prepend(name, words);
  return svg.outerHTML;
}
