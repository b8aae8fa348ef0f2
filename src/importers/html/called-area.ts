import { readAttachmentLabel } from '../policy/attachments.ts';
import { factsOf } from '../policy/facts.ts';
import { partTitle } from '../policy/numbers-of.ts';
import { isOrganisationLine } from '../policy/organisations.ts';
import { foldName } from '../policy/title-name.ts';
import { isMostlyLinks, isOfSite } from './above-area.ts';
import { calledBy, isWay } from './called.ts';
import type { Page } from './dom.ts';
import type { PageBlock } from './page-block.ts';
import { isHeading, partAround, shortest, nameOfSite, withoutFactsBehind } from './page-parts.ts';

/** Where the title stands that the page calls its text, in its own title or at the end of the way through the site; -1 where none does. */
function calledAt(blocks: readonly PageBlock[], page: Page): number {
  const names = new Set(
    [page.meta('ArticleTitle'), ...calledBy(page, blocks)]
      .flatMap((it) => [it, partTitle(it).title])
      .filter((it) => it.length >= shortest && !nameOfSite.test(it) && !isOrganisationLine(it))
      .map(foldName),
  );
  return blocks.findIndex(
    (it) =>
      !it.furniture &&
      !isWay(it.text) &&
      !isMostlyLinks(it) &&
      [it.text, withoutFactsBehind(it.text)].some((text) => names.has(foldName(text))),
  );
}

/** The fewest signs of a table that is a text. */
const leastTable = 40;

/** A table that states more than what a page says of its text. */
const isTable = ({ text, table, furniture }: PageBlock): boolean =>
  !furniture &&
  table !== undefined &&
  text.length >= leastTable &&
  factsOf({ line: 0, text, table }).length === 0;

/** From the title that a page calls its text to the end of the part of the page with it and its sentences; null where none stands there. */
export function calledArea(blocks: readonly PageBlock[], page: Page): { from: number; to: number } | null {
  const title = calledAt(blocks, page);
  if (title < 0) return null;
  const within = partAround(blocks, title, (_, place) => place > title, isTable);
  let to = within ? within.lastIndexOf(true) + 1 : blocks.length;
  // A part of the page for attachments, with none in it.
  while (to > title + 1 && readAttachmentLabel({ line: 0, ...(blocks[to - 1] as PageBlock) })?.title === '')
    to -= 1;
  return { from: title, to };
}

/** Where what leads through the site ends below the way through it, at a heading where one stands there: no text stands above that. */
export function belowWay(blocks: readonly PageBlock[]): number {
  const way = blocks.findIndex((it) => isWay(it.text));
  const within = (is: (it: PageBlock) => boolean): number =>
    blocks.findIndex((it, at) => at > way && !isOfSite(it) && is(it));
  const heading = within(isHeading);
  return way < 0 ? 0 : Math.max(heading < 0 ? within(() => true) : heading, way + 1);
}
