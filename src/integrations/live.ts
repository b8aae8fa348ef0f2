import type { AstroIntegration } from 'astro';
import { join, sep } from 'node:path';
import type { Finding } from '../gates/types.ts';
import { settings } from '../settings.ts';
import { contentFindings } from './gates.ts';

/** Name under which `live-page.ts` imports the errors of the content folder. */
const noticeModule = 'virtual:content-errors';
const resolvedNotice = `\0${noticeModule}`;

/** Where content is read: what imports it, however far away, holds what it read for the life of the module. */
const reader = join(settings.root, 'src/records/content.ts');

/** Runs `work` again only when it is at its end: calls while it runs share the one run that follows. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running = Promise.resolve();
  let next: Promise<void> | undefined;
  return () =>
    (next ??= running.then(() => {
      next = undefined;
      return (running = work());
    }));
}

/**
 * `astro dev` shows the content folder as it is now. A file that changes there is as good as a change of the module that
 * reads it: Vite forgets that module and all that import it, and pages reload. The content gates run anew, in the
 * terminal and on every page, because a record that is wrong is on no page itself.
 */
export function live(): AstroIntegration {
  let errors: Finding[] = [];
  const check = oneAtATime(async () => {
    const findings = await contentFindings(settings.contentDir);
    errors = findings.filter(({ level }) => level === 'error');
  });
  return {
    name: 'live',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, addMiddleware }) => {
        if (command !== 'dev') return;
        await check();
        addMiddleware({ order: 'pre', entrypoint: new URL('./live-page.ts', import.meta.url) });
        updateConfig({
          // Astro's server finds `list.[format]` only with a slash at the end where a slash is a must.
          trailingSlash: 'ignore',
          vite: {
            plugins: [
              {
                name: 'live',
                configureServer: ({ watcher }) => void watcher.add(settings.contentDir),
                resolveId: (id) => (id === noticeModule ? resolvedNotice : undefined),
                load: (id) =>
                  id === resolvedNotice ? `export default ${JSON.stringify(errors)}` : undefined,
                async hotUpdate({ file, modules }) {
                  if (!file.startsWith(settings.contentDir + sep)) return;
                  await check();
                  const { moduleGraph } = this.environment;
                  const stale = [reader, resolvedNotice].map((id) => moduleGraph.getModuleById(id));
                  return [...modules, ...stale.filter((it) => it !== undefined)];
                },
              },
            ],
          },
        });
      },
    },
  };
}
