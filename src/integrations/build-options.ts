import { SaidError } from '../faults.ts';

/** What Astro's own prerenderer holds of the build besides what its type says. */
export interface BuildOptions {
  /** The pages that Astro has counted: for the integrations that follow, and for its last line. */
  pageNames: string[];
  /** `astro build --force`. */
  force: boolean;
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
  throw new SaidError(
    '这个版本的 Astro 和门户不配套（找不到 prerenderer.app.getOptions 里的 pageNames 和 force）',
    '用 npm ci 装回 package-lock.json 里的版本；要升级 Astro，先改 src/integrations/build-options.ts',
  );
}
