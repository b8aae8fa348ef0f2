import { readings, type Sources } from './readings.ts';
import { digestOfValue } from './sources.ts';

/** What Astro takes of a path. */
interface Path {
  params: object;
  props?: object | undefined;
  cacheKey?: string | number | undefined;
}

const mark = /^props (\S+)(?: (.*))?$/s;

/**
 * The paths of a page with what each is given: a build keeps the files of pages whose `getStaticPaths` is one of these, and makes
 * those of all others anew. All that a file has from the making of paths is its props, so while these are the same it
 * matters to none which records they were taken from, and which other paths there are. Throws where props are no data.
 */
export const pathsRead =
  <Options extends unknown[], One extends Path>(make: (...options: Options) => One[] | Promise<One[]>) =>
  async (...options: Options): Promise<One[]> => {
    const paths = await make(...options);
    if (!readings.noting) return paths;
    // Nothing else of a path gets from its page to the build.
    return paths.map((it) => ({
      ...it,
      cacheKey: ['props', digestOfValue(it.props), it.cacheKey]
        .filter((part) => part !== undefined)
        .join(' '),
    }));
  };

/** What a build knows of a path. */
interface PathKnown {
  /** The key that its page gave it. */
  key: string | undefined;
  /** Digest of what its page gives it; undefined where nobody knows. */
  props: string | undefined;
}

/** What a build knows of a path by its key: the key that its page gave it, and what its page gives it. */
export function pathKnownBy(cacheKey: string | undefined): PathKnown {
  const [, props, key] = mark.exec(cacheKey ?? '') ?? [];
  return props === undefined ? { key: cacheKey, props } : { key, props };
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
