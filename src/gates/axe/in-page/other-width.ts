import type { ruleSets, runOptions } from '../rules.ts';
import type { Outcome } from './judge.ts';

/** Elements of the document that are shown at the width it has, as axe takes them: not what a closed part holds. */
export function shownElements(): Set<Element> {
  const { measure } = window.gate;
  const shown = new Set<Element>();
  const visit = (element: Element): void => {
    if (measure(element).hidden) return;
    shown.add(element);
    if (element.localName === 'svg') return;
    const isClosed = element.localName === 'details' && !element.hasAttribute('open');
    for (const child of element.children) if (!isClosed || child.localName === 'summary') visit(child);
  };
  visit(document.documentElement);
  return shown;
}

/**
 * Judges what another width changes in a document that was judged at one: parts that were not shown, sizes of targets, boxes that
 * scroll. Rules on the document as a whole are asked again where headings or areas come or go.
 * @param before the elements that were shown then
 */
export async function judgeOtherWidth(
  { structure, target, scrolling }: typeof ruleSets,
  options: typeof runOptions,
  before: ReadonlySet<Element>,
): Promise<Outcome[]> {
  const { measure, run, shownElements, tightTargets } = window.gate;
  const now = shownElements();
  const come = [...now].filter((it) => !before.has(it));
  const gone = [...before].filter((it) => it.isConnected && !now.has(it));
  const ofDocument =
    'h1, h2, h3, h4, h5, h6, main, nav, header, footer, aside, [role]:not([role="img"]), :is(section, form):is([aria-label], [aria-labelledby])';
  const isOther = [...come, ...gone].some((it) => it.matches(ofDocument));
  const roots = come.filter((it) => !it.parentElement || before.has(it.parentElement));
  // The rule passes boxes that take the focus themselves.
  const mayScroll = [...now].some(
    (it) =>
      measure(it).scrolls &&
      (it as HTMLElement).tabIndex < 0 &&
      (it.scrollWidth > it.clientWidth || it.scrollHeight > it.clientHeight),
  );
  const outcomes: Outcome[] = [];
  if (isOther) outcomes.push(...(await run(structure, options)));
  else if (roots.length > 0)
    outcomes.push(...(await run(structure, options, new Map(roots.map((it) => [it, ''])))));
  const byLayout = [...(tightTargets() ? [target] : []), ...(mayScroll && !isOther ? [scrolling] : [])];
  if (byLayout.length > 0) outcomes.push(...(await run(byLayout, options)));
  return outcomes;
}
