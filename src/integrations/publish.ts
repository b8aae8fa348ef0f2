import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { now } from '../clock.ts';
import { settings } from '../settings.ts';
import { lock } from './lock.ts';
import { publish, publishedRelease, releasesDir, stage } from './releases.ts';
import { refusing } from './refusal.ts';

/** Time of the build as a folder name, UTC. */
const stampOf = (time: Date): string => time.toISOString().replace(/[-:]|\.\d+Z$/g, '');

/**
 * Builds into a staging folder and publishes it with one rename: the last integration, so that it publishes only what
 * all others let pass. One build at a time uses a checkout (Astro keeps `.astro/content-modules.mjs` there) and an
 * output; others wait. A build that only renders has passed no gate: it stays in the staging folder.
 */
export function publishing(): AstroIntegration {
  const { outDir, rendersOnly, root } = settings;
  const held: (() => void)[] = [];
  return {
    name: 'publishing',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build') return;
        refusing(() => publishedRelease(outDir));
        const onWait = () => console.log('另一次构建还在进行，等它结束 …');
        for (const file of [join(root, '.cache/build.lock'), join(releasesDir(outDir), 'build.lock')])
          held.push(await lock(file, { onWait }));
        updateConfig({ outDir: pathToFileURL(`${refusing(() => stage(outDir))}/`) });
      },
      'astro:build:done': ({ dir }) => {
        if (rendersOnly) {
          for (const free of held.splice(0)) free();
          console.log(`只渲染，没有检查，不公布：网页留在 ${fileURLToPath(dir)}`);
          return;
        }
        const release = refusing(() => publish(outDir, stampOf(now())));
        for (const free of held.splice(0)) free();
        console.log(`✓ 已公布：${outDir} → ${release}`);
      },
    },
  };
}
