import { begin, end, readApart, readings, unseen, type Sources } from './readings.ts';

/** What Astro takes of a path. */
interface Path {
  params: object;
  cacheKey?: string | number | undefined;
}

const mark = /^reading (\d+)(?: (.*))?$/s;
const numberOf = ({ cacheKey }: Path): number | undefined => {
  const number = mark.exec(String(cacheKey ?? ''))?.[1];
  return number === undefined ? undefined : Number(number);
};

/** Notes in the keys of paths what they were made from: nothing else of a path gets from its page to the build. */
function marked<One extends Path>(paths: readonly One[], sources: Set<string>): One[] {
  const number = readings.ofPaths.push(sources) - 1;
  return paths.map((it) => {
    const known = numberOf(it);
    if (known === undefined)
      return {
        ...it,
        cacheKey: [`reading ${number}`, it.cacheKey].filter((part) => part !== undefined).join(' '),
      };
    // Made apart: what all were made from is theirs as well.
    for (const source of sources) readings.ofPaths[known]?.add(source);
    return it;
  });
}

/** Some paths of a page by themselves: they do not depend on what others of it were made from. */
export function pathsApart<One extends Path>(make: () => One[]): One[] {
  const { value, sources } = readApart(make);
  return readings.noting ? marked(value, sources) : value;
}

/**
 * The paths of a page with what they were made from: a build keeps the files of pages whose `getStaticPaths` is one of these,
 * and makes those of all others anew. What a page is given comes from there, so each of its files has read it.
 */
export const pathsRead =
  <Options extends unknown[], One extends Path>(make: (...options: Options) => One[] | Promise<One[]>) =>
  async (...options: Options): Promise<One[]> => {
    if (!readings.noting) return make(...options);
    const frame = begin();
    try {
      return marked(await make(...options), frame.sources);
    } finally {
      end(frame);
    }
  };

/** What a build knows of a path by its key. */
interface PathKnown {
  /** The key that its page gave it. */
  key: string | undefined;
  /** What the path was made from; undefined where nobody knows. */
  sources: Sources | undefined;
}

/** What a build knows of a path by its key: the key that its page gave it, and what the path was made from. */
export function readingOfPath(cacheKey: string | undefined): PathKnown {
  const [, number, key] = mark.exec(cacheKey ?? '') ?? [];
  return number === undefined
    ? { key: cacheKey, sources: undefined }
    : { key, sources: readings.ofPaths[Number(number)] ?? new Set([unseen]) };
}

const bodies = ['records/federations', 'records/associations'];
/** Of these a page about a place shows only what is at the place, above it and below it, and what that adds up to. */
const ofPlaces = new Set([...bodies, 'records/villages', 'value coverage', 'value composition']);

/**
 * The sources of a file, those of all places replaced by what is around the place or association that its key names, where it
 * names one. What reads no village depends on none, but on what they add up to where it reads that.
 */
export function sourcesByKey(sources: Sources, key: string | undefined): Sources {
  const [own] = /^[a-z]+\/\S+(?= )/.exec(key ?? '') ?? [];
  if (own === undefined) return sources;
  return sources.has('records/villages')
    ? sources.difference(ofPlaces).union(new Set([`around/${own}`]))
    : sources.difference(new Set(bodies)).union(new Set([`bodies-around/${own}`]));
}
