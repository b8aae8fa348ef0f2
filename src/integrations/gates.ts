import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { readBuiltSite } from '../gates/built-site.ts';
import { contentGates, siteGates } from '../gates/index.ts';
import { gatesNamed } from '../gates/named.ts';
import { pageMemoryOf } from '../gates/page-memory.ts';
import { hasErrors, reportFindings } from '../gates/report.ts';
import type { BuiltSite, Finding, Gate, GateFinding, GateReport } from '../gates/types.ts';
import { runGates, runSiteGates } from '../gates/run.ts';
import { phase, say } from '../progress.ts';
import { readContent, type Content } from '../records/content.ts';
import { handOn } from '../records/handed-on.ts';
import { settings } from '../settings.ts';
import { siteAddress } from '../site.ts';
import type { SitePart } from './parts/part.ts';
import { BuildRefused } from './refusal.ts';
import { accept } from './report.ts';

async function contentReport(
  dir: string,
  show: (content: Content) => void = () => undefined,
): Promise<[name: string, report: GateReport]> {
  const progress = phase('内容检查', '项');
  try {
    const read = readContent(dir);
    show(read);
    const content = { ...read, publicDir: settings.publicDir };
    const report = await runGates(contentGates, content, { step: progress.step });
    return [`内容检查（${content.records.length} 条记录）`, report];
  } finally {
    progress.end();
  }
}

/** Runs the content gates over the content folder while it is edited: prints what they find, and returns it. */
export async function contentFindings(dir: string): Promise<Finding[]> {
  const [name, { findings }] = await contentReport(dir);
  say([...reportFindings(findings), `${hasErrors(findings) ? '✗' : '✓'} ${name}`].join('\n'));
  return findings;
}

/** Runs the content gates over the content folder, prints and keeps what they find; true where it may be built. */
export const checkContent = async (dir: string = settings.contentDir): Promise<boolean> =>
  accept(...(await contentReport(dir)));

/**
 * Runs the site gates over a built folder, prints and keeps what they find; true where it may be published.
 * @param how `only`: names of gates to run alone, `links,titles`: what passes them may not be published for that; `digests`: of the
 *   files, where this process has just made them
 * @throws an error that lists the names there are where one is no gate
 */
export async function checkSite(
  dir: string,
  { only, digests }: { only?: string | undefined; digests?: BuiltSite['digests'] } = {},
): Promise<boolean> {
  const chosen = gatesNamed(siteGates, only);
  const site = builtSite(dir, digests);
  const some =
    chosen.length < siteGates.length ? `，只做 ${chosen.length} 项，共有 ${siteGates.length} 项` : '';
  const memory = some === '' ? pageMemoryOf(site, chosen, settings.cacheDir) : undefined;
  return accept(`成品检查（${site.pages.length} 页${some}）`, await runSiteGates(chosen, site, { memory }));
}

function builtSite(dir: string, digests?: BuiltSite['digests']): BuiltSite {
  const { origin, base, language } = siteAddress();
  return readBuiltSite(dir, origin, base, language, digests);
}

/** Runs the gates that can judge a part of a site over one; a part may have no page. */
async function checkPart(dir: string): Promise<boolean> {
  const chosen = siteGates.filter((it) => it.byPage === true);
  const site = builtSite(dir);
  const report = site.pages.length > 0 ? await runSiteGates(chosen, site) : { findings: [], timings: {} };
  const rest = siteGates.length - chosen.length;
  return accept(
    `成品检查（这一份的 ${site.pages.length} 页；另有 ${rest} 项要看整个网站，合并时做）`,
    report,
  );
}

/**
 * Runs over a merged site the gates that its parts have not passed, prints and keeps what these and they have found.
 * @returns whether it may be published
 */
export async function checkMerged(
  dir: string,
  rest: readonly Gate<BuiltSite>[],
  known: readonly GateFinding[],
): Promise<boolean> {
  const site = builtSite(dir);
  const { findings, timings } = await runSiteGates(rest, site);
  return accept(`成品检查（${site.pages.length} 页；${siteGates.length - rest.length} 项各份构建时已做）`, {
    findings: [...known, ...findings],
    timings,
  });
}

/** What gates must know of a build. */
interface BuiltBeside {
  beside: () => Promise<void>;
  part: SitePart | undefined;
  digests: BuiltSite['digests'];
}

/**
 * Runs the gates inside Astro: over the content before Astro reads it, so that staff see every fault at once and in
 * Chinese; over the built site at the end. An error stops the build; "live" runs the former for `astro dev`.
 * @param how `beside`: what else is made of the site meanwhile: no gate reads it, and alone either leaves half the machine idle;
 *   `digests`: of the files, when they have been made
 */
export function gates({ beside, part, digests }: BuiltBeside): AstroIntegration {
  return {
    name: 'gates',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command === 'build' && !(await accept(...(await contentReport(settings.contentDir, handOn)))))
          throw new BuildRefused('内容有错误，没有构建。请按上面逐条改正后再试');
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        if (part) {
          if (await checkPart(folder)) return;
          part.leave(folder, false);
          throw new BuildRefused('这一份没有通过检查，不能合并；原来公布的网站没有变动');
        }
        const [passed] = await Promise.all([checkSite(folder, { digests }), beside()]);
        if (!passed) throw new BuildRefused('网页没有通过检查，没有公布；原来公布的网站没有变动');
      },
    },
  };
}
