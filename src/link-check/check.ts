import { setTimeout as wait } from 'node:timers/promises';
import type { CheckedLink, LinkCheck } from '../schemas/link-check.ts';
import type { FoundLink } from './links.ts';
import { visit, type Ask, type Limits, type Visit } from './visit.ts';

/** A link that was visited. */
export type Visited = FoundLink & Visit;

/** After so many visits in a row without an answer a host is left alone for this time. */
const patience = 3;

/** The links of one host, one after the other; a host that can't be found or does not answer is not asked for all of them. */
async function* visitHost(
  links: readonly FoundLink[],
  ask: Ask,
  limits: Limits,
): AsyncGenerator<[url: string, visit: Visit]> {
  let unanswered = 0;
  let last: Visit | undefined;
  for (const { url } of links) {
    if (last?.state === 'offline' && last.silent) {
      yield [url, last];
      continue;
    }
    if (unanswered >= patience) {
      yield [url, { state: 'unsure', why: '这个网站一直没有回答，没有再试' }];
      continue;
    }
    if (last) await wait(limits.pause);
    last = await visit(url, ask, limits);
    unanswered = last.silent ? unanswered + 1 : 0;
    yield [url, last];
  }
}

/** Visits links: several hosts at once, one link of a host at a time, with a pause between. In the order of the list. */
export async function visitAll(links: readonly FoundLink[], ask: Ask, limits: Limits): Promise<Visited[]> {
  const queues = [...Map.groupBy(links, ({ url }) => new URL(url).host).values()];
  const visits = new Map<string, Visit>();
  const worker = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      for await (const [url, visit] of visitHost(queue, ask, limits)) visits.set(url, visit);
  };
  await Promise.all(Array.from({ length: limits.hosts }, worker));
  return links.map((link) => ({ ...link, ...(visits.get(link.url) ?? { state: 'unsure' }) }));
}

/**
 * Whether this machine has no network: not one host could be found. Where another answered, a host that can't be found
 * is gone.
 */
export const isOffline = (visited: readonly Visited[]): boolean =>
  visited.length > 0 && visited.every(({ state }) => state === 'offline');

function checkedOf(
  { url, state, movedTo, why }: Visited,
  at: string,
  before: CheckedLink | undefined,
): CheckedLink {
  const broken = state === 'broken' || state === 'offline';
  return {
    ...{ url, state: broken ? 'broken' : state, checkedAt: at },
    ...(broken ? { brokenSince: before?.brokenSince ?? at.slice(0, 10) } : {}),
    ...(movedTo === undefined ? {} : { movedTo }),
    ...(why ? { why } : {}),
  };
}

/**
 * The result to keep: what was visited now, and of the earlier check what still stands in the content and was left out
 * this time. A link that can't be opened keeps the day since when.
 * @param at `2026-11-24T12:00`
 */
export function resultOf(
  visited: readonly Visited[],
  { at, before, standing }: { at: string; before: LinkCheck | undefined; standing: ReadonlySet<string> },
): LinkCheck {
  const earlier = new Map((before?.links ?? []).map((it) => [it.url, it]));
  const now = visited.map((it) => checkedOf(it, at, earlier.get(it.url)));
  const fresh = new Set(now.map((it) => it.url));
  const kept = [...earlier.values()].filter(({ url }) => !fresh.has(url) && standing.has(url));
  return { checkedAt: at, links: [...now, ...kept].sort((a, b) => (a.url < b.url ? -1 : 1)) };
}
