import type { Account } from '../source/account.ts';
import { whyShape } from '../source/boxed.ts';
import { childOf, descendantsOf, type Element } from '../source/xml.ts';

const isShape = (element: Element): boolean =>
  ['wps:wsp', 'v:line', 'v:rect', 'v:shape'].some((it) => descendantsOf(element, it).length > 0) &&
  ['a:blip', 'v:imagedata', 'o:OLEObject'].every((it) => descendantsOf(element, it).length === 0);

/** Lower or narrower than this, in units of 1/914,400 inch, a shape is a line. */
const leastField = 60_000;

/** Whether a shape without words is filled and may lie over those of the text. */
function mayCover(drawing: Element): boolean {
  const isBehind = descendantsOf(drawing, 'wp:anchor').some((it) => it.attributes['behindDoc'] === '1');
  const isFilled = descendantsOf(drawing, 'wps:spPr').some((shape) => {
    const { cx, cy } = descendantsOf(shape, 'a:ext')[0]?.attributes ?? {};
    const isThin = Math.min(Number(cx ?? leastField), Number(cy ?? leastField)) < leastField;
    return !isThin && childOf(shape, 'a:solidFill') !== undefined;
  });
  const isDrawn = ['v:rect', 'v:roundrect', 'v:oval'].some((name) =>
    descendantsOf(drawing, name).some((it) => !/^(?:f|false)$/.test(it.attributes['filled'] ?? '')),
  );
  return !isBehind && (isFilled || isDrawn);
}

const programs: [program: RegExp, name: string][] = [
  [/^(?:Equation|MathType|AxMath|KFormula)/iu, '公式'],
  [/^(?:Excel|ET|KET)\b/iu, '电子表格'],
  [/^(?:Word|WPS|KWPS)\b/iu, '文档'],
  [/^(?:PowerPoint|WPP)\b/iu, '演示文稿'],
  [/^(?:MSGraph|Excel\.Chart)/iu, '图表'],
  [/^(?:Package|AcroExch|FoxitReader)/iu, '文件'],
];

/** What an embedded object is, by the program that made it. */
function objectName(program: string): string {
  const name = programs.find(([pattern]) => pattern.test(program))?.[1] ?? '对象';
  return `嵌入的${name}${program === '' ? '' : `（${program}）`}`;
}

/** What stands in the attributes of drawings: words drawn as a picture, and descriptions for who can't see it. */
export function drawingWords(element: Element): { art: string[]; alternatives: string[] } {
  const stated = (name: string, ...attributes: string[]): string[] =>
    descendantsOf(element, name).flatMap((it) => attributes.map((key) => it.attributes[key] ?? ''));
  const shapes = ['v:shape', 'v:rect', 'v:oval', 'v:roundrect', 'v:group', 'v:image'];
  const said = (words: string[]): string[] => [...new Set(words.map((it) => it.trim()))].filter((it) => it);
  return {
    art: said(stated('v:textpath', 'string')),
    alternatives: said([
      ...['wp:docPr', 'pic:cNvPr', 'wps:cNvPr'].flatMap((it) => stated(it, 'title', 'descr')),
      ...shapes.flatMap((it) => stated(it, 'alt')),
    ]),
  };
}

/** Tells what a drawing, picture or embedded object says beside its text boxes, which are read (`wordBoxesOf`). */
export function leaveDrawing(
  element: Element,
  { account, partWords }: { account: Account; partWords: (id: string) => string },
): void {
  const below = (name: string): Element[] => descendantsOf(element, name);
  const boxes = below('w:txbxContent');
  const charts = [
    ...[...below('c:chart'), ...below('cx:chart')].map((it) => it.attributes['r:id'] ?? ''),
    ...below('dgm:relIds').map((it) => it.attributes['r:dm'] ?? ''),
  ].map(partWords);
  const { art, alternatives } = drawingWords(element);
  boxes.forEach(account.settle);
  account.tell(charts.join(' '), '图表里的文字没有导入，请看是否要写进正文');
  account.tell(art.join(' '), '艺术字或水印没有导入');
  account.leaveUnknown(element);
  const isPicture = [...boxes, ...charts, ...art].length === 0 && !isShape(element);
  if (boxes.length === 0 && isShape(element) && mayCover(element)) account.tell('没有字的图形', whyShape);
  for (const it of below('o:OLEObject'))
    account.tell(objectName(it.attributes['ProgID'] ?? ''), '没有导入，请看里面是否有文字');
  if (alternatives.length > 0)
    account.tell(`图片“${alternatives.join(' ')}”`, '没有导入，这里只列出它的说明，请看图里是否有文字');
  else if (isPicture && below('o:OLEObject').length === 0)
    account.tell('图片或嵌入对象', '没有导入，请看里面是否有文字');
}
