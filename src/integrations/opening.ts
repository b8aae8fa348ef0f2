import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { environmentFaults, liveFaults } from '../environment.ts';
import { say } from '../progress.ts';
import { readFrom, settings } from '../settings.ts';
import { siteAddress } from '../site.ts';
import { lock } from './lock.ts';
import type { SitePart } from './parts/part.ts';
import { BuildRefused } from './refusal.ts';
import { takeSnapshot } from './snapshot.ts';

/**
 * Takes the lock of the checkout (Astro keeps `.astro/content-modules.mjs` there, and two builds would mix) and a snapshot of
 * the content folder and of `public/`: from here on nobody reads the folders themselves.
 */
export async function takeContent(): Promise<{ hasPublic: boolean }> {
  const { root, givenDir, givenPublicDir, cacheDir } = settings;
  await lock(join(root, '.cache/build.lock'), {
    onWait: () => say('另一次构建还在进行，等它结束 …'),
  });
  // Where there is none, the gates say so.
  if (existsSync(givenDir)) {
    const snapshot = join(cacheDir, 'content');
    takeSnapshot(givenDir, snapshot);
    readFrom(snapshot);
  }
  const hasPublic = existsSync(givenPublicDir);
  if (hasPublic) {
    settings.publicDir = join(cacheDir, 'public');
    takeSnapshot(givenPublicDir, settings.publicDir, { everything: true });
  }
  return { hasPublic };
}

/**
 * The first integration. A build takes its content, and tells Astro where the site will stand.
 */
export function opening(part?: SitePart): AstroIntegration {
  return {
    name: 'opening',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        const faults = command === 'build' ? environmentFaults() : command === 'dev' ? liveFaults() : [];
        if (faults.length > 0) throw new BuildRefused(faults.join('\n'));
        if (command === 'build') {
          const { hasPublic } = await takeContent();
          if (hasPublic) updateConfig({ publicDir: pathToFileURL(`${settings.publicDir}/`) });
          await part?.open();
        }
        const { origin, base } = siteAddress();
        updateConfig({ site: origin, base });
      },
    },
  };
}
