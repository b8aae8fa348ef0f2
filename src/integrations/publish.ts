import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { now } from '../clock.ts';
import { say } from '../progress.ts';
import { settings } from '../settings.ts';
import { buildFolder } from './folders.ts';
import { lock } from './lock.ts';
import type { SitePart } from './parts/part.ts';
import { deleteOlder } from './older-releases.ts';
import { bringIn, openReleases, publish, publishedRelease, releasesDir } from './releases.ts';
import { changedSince } from './snapshot.ts';

/** Time of the build as a folder name, UTC. */
const stampOf = (time: Date): string => time.toISOString().replace(/[-:]|\.\d+Z$/g, '');

/** Files named in a list; the others are counted. */
const mostNamed = 10;

/** What was saved in the folders of content while the site was built: it is not published, and nobody may think that it is. */
function tellOfChanges(): void {
  const { givenDir, contentDir, givenPublicDir, publicDir } = settings;
  const changed = [
    ...changedSince(givenDir, contentDir),
    ...changedSince(givenPublicDir, publicDir, { everything: true }).map((it) => `public/${it}`),
  ];
  if (changed.length === 0) return;
  const rest = changed.length > mostNamed ? ` 等 ${changed.length} 个文件` : '';
  say(
    `! 构建期间内容文件夹有改动，这次公布的是构建开始时的内容：${changed.slice(0, mostNamed).join('、')}${rest}\n` +
      '      怎么办：改好以后再运行一次',
  );
}

/**
 * Makes ready what a site is published to: its lock, and the folder beside it.
 * @returns whether links can be made there
 */
export async function openOutput({ outDir } = settings): Promise<boolean> {
  publishedRelease(outDir);
  await lock(join(releasesDir(outDir), 'build.lock'), {
    onWait: () => say('另一次构建正在公布到同一个位置，等它结束 …'),
  });
  const byLink = openReleases(outDir);
  deleteOlder(outDir);
  if (!byLink) say(`! ${outDir} 所在的磁盘或者网络共享不能建链接：换上新网站的一瞬间，那里没有网站`);
  return byLink;
}

/** Publishes a built folder in one step. One that is only rendered has passed no gate: it stays beside the output. */
export function publishBuilt(built: string, byLink: boolean, { outDir, rendersOnly } = settings): void {
  const staged = bringIn(outDir, built);
  if (rendersOnly) say(`只渲染，没有检查，不公布：网页留在 ${staged}`);
  else {
    const release = publish(outDir, stampOf(now()), byLink);
    say(`✓ 已公布：${outDir}${byLink ? ` → ${release}` : ''}`);
  }
  tellOfChanges();
}

/**
 * Publishes a built site: the last integration, so that it publishes only what all others let pass. One build at a time uses
 * an output; others wait. A part of a site is left beside the output, and published by `npm run merge`.
 */
export function publishing(part?: SitePart): AstroIntegration {
  let byLink = true;
  return {
    name: 'publishing',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build') return;
        if (!part) byLink = await openOutput();
        updateConfig({ outDir: pathToFileURL(`${buildFolder(settings.cacheDir)}/`) });
      },
      'astro:build:done': ({ dir }) => {
        const built = fileURLToPath(dir).replace(/\/$/, '');
        if (part) part.leave(built, true);
        else publishBuilt(built, byLink);
      },
    },
  };
}
