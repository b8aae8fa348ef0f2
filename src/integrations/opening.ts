import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { environmentFaults, liveFaults } from '../environment.ts';
import { say } from '../progress.ts';
import { readFrom, settings } from '../settings.ts';
import { siteAddress } from '../site.ts';
import { lock } from './lock.ts';
import { BuildRefused } from './refusal.ts';
import { takeSnapshot } from './snapshot.ts';

/**
 * The first integration. A build takes the lock of the checkout (Astro keeps `.astro/content-modules.mjs` there, and two
 * builds would mix) and a snapshot of the content folder and of `public/`: from here on nobody reads the folders themselves.
 * Then it tells Astro where the site will stand.
 */
export function opening(): AstroIntegration {
  return {
    name: 'opening',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        const { root, givenDir, givenPublicDir, cacheDir } = settings;
        const faults = command === 'build' ? environmentFaults() : command === 'dev' ? liveFaults() : [];
        if (faults.length > 0) throw new BuildRefused(faults.join('\n'));
        if (command === 'build') {
          await lock(join(root, '.cache/build.lock'), {
            onWait: () => say('另一次构建还在进行，等它结束 …'),
          });
          // Where there is none, the gates say so.
          if (existsSync(givenDir)) {
            const snapshot = join(cacheDir, 'content');
            takeSnapshot(givenDir, snapshot);
            readFrom(snapshot);
          }
          if (existsSync(givenPublicDir)) {
            settings.publicDir = join(cacheDir, 'public');
            takeSnapshot(givenPublicDir, settings.publicDir, { everything: true });
            updateConfig({ publicDir: pathToFileURL(`${settings.publicDir}/`) });
          }
        }
        const { origin, base } = siteAddress();
        updateConfig({ site: origin, base });
      },
    },
  };
}
