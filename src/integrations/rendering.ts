import type { AstroConfig, AstroIntegration, RouteData } from 'astro';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as otherWork } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { phase, say, type BuildPhase } from '../progress.ts';
import { filesIn } from '../records/files.ts';
import { settings } from '../settings.ts';
import { buildOptions, bundleText, forgetPaths } from './build-options.ts';
import { leftBuild } from './folders.ts';
import { keptFiles } from './kept-files.ts';
import { pathKnownBy, sourcesByKey } from '../readings/paths.ts';
import { forgetAll, readsAll, sourcesOf, startNoting, type Sources } from '../readings/readings.ts';
import { defineSource, digest, digestOfSource } from '../readings/sources.ts';
import type { SitePart } from './parts/part.ts';
import { earlierBuilds } from './releases.ts';
import { BuildRefused } from './refusal.ts';
import { startKeeper, startWriter, type FileHearer, type ToldFile, type Writer } from './writer.ts';

type BuildStart = NonNullable<AstroIntegration['hooks']['astro:build:start']>;
type Prerenderer = Exclude<
  Parameters<Parameters<BuildStart>[0]['setPrerenderer']>[0],
  (standard: never) => unknown
>;
type PathWithRoute = Awaited<ReturnType<Prerenderer['getStaticPaths']>>[number];

/** A file to be made: where it goes, and what is asked for to get it. */
interface Target {
  /** Path in the site's folder. */
  file: string;
  /** Path of the page as Astro counts pages; undefined where it is no page. */
  page?: string;
  /** Path of the URL inside the site. */
  path: string;
  route: RouteData;
  key: string | undefined;
  /** Digest of what its page gives it; undefined where nobody knows. */
  props: string | undefined;
}

/** Where a path is published, with `format: 'directory'` and a slash at the end of pages. Throws for a redirect: there are none. */
function targetOf({ pathname, route, cacheKey }: PathWithRoute): Target {
  const path = pathname.replace(/^\//, '');
  const file = path.replace(/\/$/, '');
  // A page of one path is given nothing.
  const none = route.pathname === undefined ? undefined : '';
  const { key, props = none } = pathKnownBy(cacheKey);
  const target = { route, key, props };
  if (route.type === 'endpoint') return { ...target, path, file };
  if (route.type !== 'page') throw new Error(`${route.component}: a ${route.type} can not be rendered`);
  const page = file === '' ? '' : `${file}/`;
  return { ...target, path: page, page, file: file === '404' ? '404.html' : `${page}index.html` };
}

/** Order of making: what tells of other files (how long they are) comes after them, the pages of downloads among it. */
function rank({ type, params, route }: RouteData): number {
  if (params.length > 0) return type === 'page' && route.startsWith('/data/') ? 1 : 0;
  return type === 'page' ? 3 : 2;
}

/** Two outputs that would stand in one place of the site, said with what makes them. */
class SameAddress extends BuildRefused {
  constructor(twins: readonly (readonly Pick<Target, 'file' | 'route'>[])[]) {
    const lines = twins.map(([first, second]) => {
      const named = [first, second].map((it) => `${it?.file ?? ''}（${it?.route.component ?? ''}）`);
      return `  ${named.join(' 和 ')}`;
    });
    super(
      `有两个网页或者文件用同一个网址，没有构建：\n${lines.join('\n')}\n给记录换一个编号（改文件名）再试；不知道是哪条记录时，把这些行交给维护人员`,
    );
  }
}

/**
 * The targets in the order of making. Throws SameAddress where two have one file, or one's file is the other's folder.
 */
export function inOrderOfMaking<One extends Pick<Target, 'file' | 'route'>>(targets: readonly One[]): One[] {
  const byFile = new Map<string, One>();
  const twins: [One, One][] = [];
  for (const target of targets) {
    const first = byFile.get(target.file);
    if (first) twins.push([first, target]);
    else byFile.set(target.file, target);
  }
  for (const target of byFile.values())
    for (let end = target.file.indexOf('/'); end !== -1; end = target.file.indexOf('/', end + 1)) {
      const asFile = byFile.get(target.file.slice(0, end));
      if (asFile) twins.push([asFile, target]);
    }
  if (twins.length > 0) throw new SameAddress(twins.slice(0, 20));
  return [...targets].sort((a, b) => rank(a.route) - rank(b.route));
}

/** What modules read when they are loaded, and what Astro puts into a page itself: nobody says that a page reads it. */
const ofEveryFile = new Set(['site', 'bundle']);

/** Names of the styles and scripts of the site. */
const assetNames = (folder: string): string[] => {
  const assets = join(folder, '_astro');
  return existsSync(assets) ? filesIn(assets) : [];
};

/** After so many files whatever else waits has its turn. */
const filesInARow = 100;

/** Who else takes part in a render. */
interface Rendering {
  /** What is made, where that is not the whole site. */
  part?: SitePart | undefined;
  /** Who takes pages as they come. */
  hearers: readonly FileHearer[];
  /** Gets the digests of the files that were made or kept. */
  digests: Map<string, string>;
}

/** How a file is asked for. */
type Render = Pick<Prerenderer, 'render'>;

/** Makes a file and has it written. @returns what making it read */
async function makeFile(
  astro: Render,
  { file, path, route }: Target,
  { site = '', base }: Pick<AstroConfig, 'site' | 'base'>,
  writer: Writer,
): Promise<Sources> {
  const url = new URL(`${base.replace(/\/$/, '')}/${path}`, site);
  try {
    return await sourcesOf(async () => {
      readsAll(ofEveryFile);
      const answer = await astro.render(new Request(url), { routeData: route });
      const { body } = answer instanceof Response ? answer : answer.response;
      if (body) await writer.write(file, body);
    });
  } catch (cause) {
    throw new Error(`${file} (${route.component}): ${String(cause)}`, { cause });
  }
}

/** Makes every file of a site, or keeps it from the last render where all that it was made from is the same. */
async function renderSite(
  astro: Prerenderer,
  config: Pick<AstroConfig, 'site' | 'base' | 'outDir'>,
  { part, hearers, digests }: Rendering,
  progress: BuildPhase,
): Promise<void> {
  const folder = fileURLToPath(config.outDir);
  const { pageNames, force } = buildOptions(astro);
  const earlier = [...(part ? [part.earlier] : earlierBuilds(settings.outDir)), leftBuild(settings.cacheDir)];
  const keeping = keptFiles(earlier, settings.cacheDir, digestOfSource);
  startNoting(force ? () => undefined : keeping.factsOf);
  defineSource('bundle', () => digest(bundleText(astro) + assetNames(folder).join('\n')));
  const whole = inOrderOfMaking((await astro.getStaticPaths()).map(targetOf));
  part?.hear(whole);
  const targets = part ? whole.filter(({ file }) => part.takes(file)) : whole;
  const files = targets.map(({ file }) => file);
  for (const it of hearers) it.begin(folder, files);
  let there = 0;
  const tell = (told: readonly ToldFile[]): void => {
    progress.step((there += told.length), targets.length);
    for (const it of hearers) it.hear(told);
  };
  // Two threads: what is made need not wait until all that is kept is in its place.
  const [writer, keeper] = [
    startWriter({ dir: folder, earlier }, tell),
    startKeeper({ dir: folder, earlier }, tell),
  ];
  const made = new Set<string>();
  const make = async (target: Target): Promise<void> => {
    const { file, key, props } = target;
    const read = await makeFile(astro, target, config, writer);
    keeping.note(file, { key, props, sources: sourcesByKey(read, key) });
    made.add(file);
  };
  try {
    for (const [done, target] of targets.entries()) {
      const { file, page, key, props } = target;
      if (done % filesInARow === 0) await otherWork();
      if (page !== undefined) pageNames.push(page);
      const known = force ? undefined : keeping.keep(file, { key, props });
      if (known === undefined) await make(target);
      else await keeper.keep(file, known);
    }
    const kept = await keeper.finish();
    for (const target of targets) if (!made.has(target.file) && !kept.has(target.file)) await make(target);
    const written = await writer.finish();
    for (const it of hearers) it.hear([], true);
    for (const [file, its] of [...kept, ...written]) digests.set(file, its);
    keeping.finish(written);
  } finally {
    await Promise.all([writer.close(), keeper.close()]);
  }
  forgetAll();
  forgetPaths(astro);
  say(`✓ 渲染：${targets.length} 个网页和文件，其中 ${targets.length - made.size} 个和上次一样，照用`);
}

/**
 * Makes the pages and files of the site instead of Astro's own loop, which takes twice as long for a site of a nation:
 * there every file passes through two answers, is written a second time for the next build, and has two lines in the log.
 * The answers are Astro's in both cases.
 */
export function rendering({ part, hearers, digests }: Rendering): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'rendering',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const preparing = phase('准备网页程序');
        setPrerenderer((astro) => ({
          ...astro,
          name: 'portal',
          getStaticPaths: async () => {
            preparing.end();
            const progress = phase('渲染网页和文件', '个');
            try {
              await renderSite(astro, config, { part, hearers, digests }, progress);
            } finally {
              progress.end();
            }
            return [];
          },
        }));
      },
    },
  };
}
