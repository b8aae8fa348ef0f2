import { lineHeight, placeBody, type FlowBody, type PlacedEnd } from './flow-layout.ts';
import { chartWidths, svgText, type ChartShape, type ChartWords } from './svg.ts';

/** Money that passes through two bodies, the second of which gets a part of it from the first. */
export interface FlowChart extends ChartWords {
  /** Absent where nobody is on record whose money could pass on. */
  first?: FlowBody | undefined;
  second: FlowBody;
  /** What passes from the first to the second, and how it is labelled. */
  passed?: { value: number; figure: string; name: string } | undefined;
}

/** Height of the larger block, in units of the picture. */
const blockHeight = 360;
const blockWidth = 12;
const labelWidth = { narrow: 102, wide: 196 };
const header = 28;

const round = (it: number): number => Math.round(it * 10) / 10;

/** A band between two upright edges, as thick at both ends. */
function band(
  from: { x: number; y: number },
  to: { x: number; y: number },
  thick: number,
  tone: string,
): string {
  const half = Math.max(thick, 1) / 2;
  const bend = round((from.x + to.x) / 2);
  const [x1, x2, y1, y2] = [round(from.x), round(to.x), from.y, to.y];
  const upper = `M${x1} ${round(y1 - half)}C${bend} ${round(y1 - half)} ${bend} ${round(y2 - half)} ${x2} ${round(y2 - half)}`;
  const lower = `L${x2} ${round(y2 + half)}C${bend} ${round(y2 + half)} ${bend} ${round(y1 + half)} ${x1} ${round(y1 + half)}Z`;
  return `<path class="${tone}" d="${upper}${lower}"/>`;
}

const label = (lines: readonly string[], x: number, middle: number, anchor: 'start' | 'end'): string =>
  lines
    .map((line, index) => {
      const y = round(middle + (index - (lines.length - 1) / 2) * lineHeight + 6);
      return `<text class="chart-text" x="${round(x)}" y="${y}" text-anchor="${anchor}">${svgText(line)}</text>`;
    })
    .join('');

const middleOf = ({ slice }: PlacedEnd): number => slice.top + slice.height / 2;

/** Draws where money came from on the left, through whom it passed, and what it was for on the right, all to one scale. */
export function drawFlow({ first, second, passed, ...words }: FlowChart, shape: ChartShape): string {
  const width = chartWidths[shape];
  const side = labelWidth[shape];
  const [start, end] = [side + 6, width - side - 6];
  const room = end - start - blockWidth;
  const values = [first, second].flatMap((it) =>
    it ? [it.sources, it.uses].map((ends) => ends.reduce((all, { value }) => all + value, 0)) : [],
  );
  const link = first && passed ? passed.value : 0;
  const most = Math.max(1, ...values.map((it) => it + link));
  const at = { scale: blockHeight / most, width: side };
  const upper = first && placeBody(first, { ...at, top: header, last: link });
  const lower = placeBody(second, {
    ...at,
    top: (upper ? upper.bottom + 2 * header : 0) + header,
    first: link,
  });
  const x = { upper: start + room * 0.3, lower: start + room * (upper ? 0.7 : 0.5) };
  const bands = (body: NonNullable<typeof upper>, block: number): string =>
    [
      ...body.left.map((it) =>
        band({ x: start, y: it.middle }, { x: block, y: middleOf(it) }, it.slice.height, 'chart-tone-6'),
      ),
      ...body.right.map((it) =>
        band(
          { x: block + blockWidth, y: middleOf(it) },
          { x: end, y: it.middle },
          it.slice.height,
          'chart-tone-5',
        ),
      ),
    ].join('');
  const block = (body: NonNullable<typeof upper>, left: number, name: string): string =>
    `<rect class="chart-filled" x="${round(left)}" y="${round(body.top)}" width="${blockWidth}" height="${round(Math.max(body.height, 2))}"/>` +
    label([name], left, body.top - 16, 'start');
  const ends = (body: NonNullable<typeof upper>): string =>
    body.left.map((it) => label(it.lines, side, it.middle, 'end')).join('') +
    body.right.map((it) => label(it.lines, width - side, it.middle, 'start')).join('');
  const thick = link * at.scale;
  const joined =
    upper && passed && link > 0
      ? band(
          { x: x.upper + blockWidth, y: upper.top + upper.height - thick / 2 },
          { x: x.lower, y: lower.top + thick / 2 },
          thick,
          'chart-tone-2',
        ) + label([passed.name, passed.figure], x.lower, lower.top - 3 * lineHeight, 'start')
      : '';
  const drawn = [
    ...(upper ? [bands(upper, x.upper), joined, block(upper, x.upper, first.name), ends(upper)] : []),
    ...[bands(lower, x.lower), block(lower, x.lower, second.name), ends(lower)],
  ].join('');
  const ids = { title: `${words.id}-${shape}-title`, description: `${words.id}-${shape}-description` };
  return `<svg viewBox="0 0 ${width} ${round(lower.bottom + 4)}" role="img" class="chart-${shape}" aria-labelledby="${ids.title} ${ids.description}"><title id="${ids.title}">${svgText(words.title)}</title><desc id="${ids.description}">${svgText(words.description)}</desc>${drawn}</svg>`;
}
