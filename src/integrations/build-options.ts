import { SaidError } from '../faults.ts';

/** What Astro's own prerenderer holds of the build besides what its type says. */
export interface BuildOptions {
  /** The pages that Astro has counted: for the integrations that follow, and for its last line. */
  pageNames: string[];
  /** `astro build --force`. */
  force: boolean;
}

/** What Astro has bundled for a page: its styles and scripts, by their names. */
interface BundledPage {
  routeData: { route: string };
  styles: unknown;
  scripts: unknown;
  links: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isBuildOptions = (value: unknown): value is BuildOptions & Record<string, unknown> =>
  isObject(value) && Array.isArray(value['pageNames']) && typeof value['force'] === 'boolean';

/**
 * The options of the running build, from Astro's prerenderer after its `setup()`. Astro hands them to no hook, and a build
 * that keeps its own loop has to count its pages there. Throws, saying what to do, where Astro has changed this.
 */
export function buildOptions(prerenderer: object): BuildOptions {
  const app = 'app' in prerenderer ? prerenderer.app : undefined;
  const getOptions = isObject(app) ? app['getOptions'] : undefined;
  const options: unknown = typeof getOptions === 'function' ? getOptions.call(app) : undefined;
  if (isBuildOptions(options)) return options;
  throw unlike('prerenderer.app.getOptions 里的 pageNames 和 force');
}

const unlike = (what: string): SaidError =>
  new SaidError(
    `这个版本的 Astro 和门户不配套（找不到 ${what}）`,
    '用 npm ci 装回 package-lock.json 里的版本；要升级 Astro，先改 src/integrations/build-options.ts',
  );

/** Lets Astro forget the paths of pages with all that they are given, when the last one is made. */
export function forgetPaths(prerenderer: object): void {
  const app = 'app' in prerenderer ? prerenderer.app : undefined;
  const cache = isObject(app) ? app['routeCache'] : undefined;
  const clearAll = isObject(cache) ? cache['clearAll'] : undefined;
  if (typeof clearAll !== 'function') throw unlike('prerenderer.app.routeCache.clearAll');
  clearAll.call(cache);
}

const isBundledPage = (value: unknown): value is BundledPage =>
  isObject(value) &&
  isObject(value['routeData']) &&
  ['styles', 'scripts', 'links'].every((it) => Array.isArray(value[it]));

/** What every page has of the bundle, as a text: names of files change with what is in them. */
export function bundleText(prerenderer: object): string {
  const app = 'app' in prerenderer ? prerenderer.app : undefined;
  const manifest = isObject(app) ? app['manifest'] : undefined;
  const pages = isObject(manifest) ? manifest['routes'] : undefined;
  if (!Array.isArray(pages) || !pages.every(isBundledPage))
    throw unlike('prerenderer.app.manifest 里的 routes');
  return JSON.stringify(
    pages.map(({ routeData: { route }, styles, scripts, links }) => [route, styles, scripts, links]),
  );
}
