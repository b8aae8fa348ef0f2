import { join } from 'node:path';
import { environmentFaults } from '../../environment.ts';
import { contentGates, siteGates } from '../../gates/index.ts';
import { phase, say } from '../../progress.ts';
import { settings } from '../../settings.ts';
import { siteAddress } from '../../site.ts';
import { checkMerged } from '../gates.ts';
import { buildFolder } from '../folders.ts';
import { digestOf } from '../../records/files.ts';
import { linkOrCopy } from '../earlier-files.ts';
import { takeContent } from '../opening.ts';
import { openOutput, publishBuilt } from '../publish.ts';
import { BuildRefused } from '../refusal.ts';
import { accept } from '../report.ts';
import { searchIndexing } from '../search.ts';
import { writeSitemap } from '../sitemap.ts';
import { ownOrigin, siteName } from './manifest.ts';
import { readParts, type BuiltPart } from './read-parts.ts';

/** Puts the files of all parts into one folder, each as its part has noted it. @returns the pages in the order of making */
function assemble(parts: readonly BuiltPart[], folder: string): string[] {
  const files = parts.flatMap(({ dir, files: its, shard }) =>
    its
      .filter(({ at }) => at !== undefined || shard.index === 1)
      .map((it) => ({ ...it, from: join(dir, siteName, it.file) })),
  );
  const progress = phase('合并', '个');
  try {
    for (const [done, { file, from, digest }] of files.entries()) {
      progress.step(done, files.length);
      const to = join(folder, file);
      if (digestOf(from) !== digest)
        throw new BuildRefused(
          `${from} 和构建时的不一样：没有传完整，或者改过`,
          '重新传这一份，或者重新构建它',
        );
      linkOrCopy(from, to);
    }
  } finally {
    progress.end();
  }
  say(`✓ 合并：${parts.length} 份，${files.length} 个文件`);
  return files
    .filter(({ page }) => page !== undefined)
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
    .map(({ page = '' }) => page);
}

/** Tells what every part has found in the content, once. */
async function acceptContent(parts: readonly BuiltPart[]): Promise<void> {
  const names = new Set(contentGates.map(({ name }) => name));
  const findings = (parts[0]?.findings ?? []).filter(({ gate }) => names.has(gate));
  await accept('内容检查（各份构建时已做）', { findings, timings: {} });
}

/**
 * Puts parts together to the site that one build would have made, checks what no part could check, and publishes it in the
 * same way. @throws an error in Chinese for parts that are not of one site, and where the whole does not pass
 */
export async function mergeParts(dirs: readonly string[]): Promise<void> {
  const faults = environmentFaults();
  if (faults.length > 0) throw new BuildRefused(faults.join('\n'));
  await takeContent();
  const parts = readParts(dirs, ownOrigin());
  const byLink = await openOutput();
  const folder = buildFolder(settings.cacheDir);
  const pages = assemble(parts, folder);
  const { origin, base } = siteAddress();
  await writeSitemap(folder, pages, new URL(base, origin).href);
  if (!settings.rendersOnly) {
    await acceptContent(parts);
    const rest = siteGates.filter(({ name }) => !parts.every(({ gates }) => gates.includes(name)));
    const ofParts = new Set(siteGates.map(({ name }) => name));
    const known = parts.flatMap(({ findings }) => findings.filter(({ gate }) => ofParts.has(gate)));
    const index = searchIndexing();
    const files = pages.map((page) => `${page}index.html`);
    index.begin(folder, files);
    index.hear(
      files.map((file) => ({ file })),
      true,
    );
    const [passed] = await Promise.all([checkMerged(folder, rest, known), index.finish()]);
    if (!passed) throw new BuildRefused('合并的网站没有通过检查，没有公布；原来公布的网站没有变动');
  }
  publishBuilt(folder, byLink);
}
