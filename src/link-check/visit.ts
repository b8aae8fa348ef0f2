import { setTimeout as wait } from 'node:timers/promises';
import { failureOf, statusVerdict } from './verdict.ts';

/** How patient and how polite visits are; times in milliseconds. */
export interface Limits {
  /** For one answer. */
  timeout: number;
  /** How often a visit is tried again where the server may only be busy. */
  retries: number;
  /** Before each further try, and between two visits to the same host. */
  pause: number;
  /** The longest that a server may ask to be left alone (Retry-After). */
  longestPause: number;
  /** Redirects that are followed. */
  redirects: number;
  /** Hosts that are visited at the same time, each one link at a time. */
  hosts: number;
}

/** The limits of the command. */
export const politeLimits: Limits = {
  ...{ timeout: 15_000, retries: 2, pause: 1000, longestPause: 20_000 },
  ...{ redirects: 5, hosts: 4 },
};

/** Asks a server; does not follow redirects. */
export type Ask = (url: string, method: 'HEAD' | 'GET', signal: AbortSignal) => Promise<Response>;

/** What a visit said; `offline`: this machine could not even find the host, which may be its own fault. */
export interface Visit {
  state: 'ok' | 'moved' | 'broken' | 'unsure' | 'offline';
  movedTo?: string;
  why?: string;
  /** The host of the link gave no answer at all. */
  silent?: true;
}

interface Answer {
  status: number;
  location: string | null;
  retryAfter: number;
}

/** Asks with the browser's own `fetch`, under a name that says who asks. */
export const askAs =
  (userAgent: string): Ask =>
  (url, method, signal) =>
    fetch(url, {
      ...{
        method,
        signal,
        redirect: 'manual',
        headers: { 'User-Agent': userAgent, Accept: 'text/html,*/*;q=0.5' },
      },
    });

async function answerOf(ask: Ask, url: string, method: 'HEAD' | 'GET', timeout: number): Promise<Answer> {
  const response = await ask(url, method, AbortSignal.timeout(timeout));
  const { status, headers } = response;
  // The page itself is not wanted: let go of it.
  await response.body?.cancel();
  const seconds = Number(headers.get('retry-after') ?? 0);
  return {
    status,
    location: headers.get('location'),
    retryAfter: Number.isFinite(seconds) ? seconds * 1000 : 0,
  };
}

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);
const isBusy = (status: number): boolean => status === 429 || status >= 500;
const isFine = ({ status }: Answer): boolean => (status >= 200 && status < 300) || isRedirect(status);

/** One address, tried again while the server may only be busy. HEAD first; GET where a server minds that. */
async function knock(ask: Ask, url: string, limits: Limits): Promise<Answer> {
  for (let attempt = 0; ; attempt += 1) {
    let asked = 0;
    try {
      const head = await answerOf(ask, url, 'HEAD', limits.timeout);
      const answer = isFine(head) ? head : await answerOf(ask, url, 'GET', limits.timeout);
      if (!isBusy(answer.status) || attempt >= limits.retries) return answer;
      asked = answer.retryAfter;
    } catch (error) {
      if (attempt >= limits.retries || !failureOf(error, limits.timeout).again) throw error;
    }
    await wait(Math.min(limits.longestPause, Math.max(asked, limits.pause * (attempt + 1))));
  }
}

/** Visits a link: follows redirects up to the limit, and never throws for what happens on the way. */
export async function visit(url: string, ask: Ask, limits: Limits): Promise<Visit> {
  const seen = new Set<string>();
  let at = url;
  let movedTo: string | undefined;
  let permanent = true;
  try {
    for (let hop = 0; hop <= limits.redirects; hop += 1) {
      if (seen.has(at)) return { state: 'broken', why: '跳转来回打转，打不开' };
      seen.add(at);
      const { status, location } = await knock(ask, at, limits);
      if (!isRedirect(status) || location === null) {
        const { state, why } = statusVerdict(status);
        if (state !== 'ok') return { state, why };
        return movedTo === undefined ? { state } : { state: 'moved', movedTo, why: `永久搬到了 ${movedTo}` };
      }
      const next = URL.canParse(location, at) ? new URL(location, at) : undefined;
      if (!next || !/^https?:$/.test(next.protocol))
        return { state: 'broken', why: '跳转到了不能打开的地址' };
      permanent &&= status === 301 || status === 308;
      at = next.href;
      if (permanent) movedTo = at;
    }
    return { state: 'broken', why: `跳转超过 ${limits.redirects} 次，打不开` };
  } catch (error) {
    const { offline, why } = failureOf(error, limits.timeout);
    const silent = new URL(at).host === new URL(url).host;
    return { state: offline ? 'offline' : 'broken', why, ...(silent ? { silent } : {}) };
  }
}
