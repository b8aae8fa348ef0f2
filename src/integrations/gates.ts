import type { AstroIntegration } from 'astro';
import { isAbsolute, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { now } from '../clock.ts';
import { systemFault } from '../faults.ts';
import { readBuiltSite } from '../gates/built-site.ts';
import { findingsDir, writeFindings } from '../gates/findings/write-findings.ts';
import { contentGates, siteGates } from '../gates/index.ts';
import { gatesNamed } from '../gates/named.ts';
import { hasErrors, reportFindings, reportTimings } from '../gates/report.ts';
import type { Finding, GateFinding } from '../gates/types.ts';
import { runGates, runSiteGates, type GateReport } from '../gates/run.ts';
import { say } from '../progress.ts';
import { readContent } from '../records/content.ts';
import { settings } from '../settings.ts';
import { siteAddress } from '../site.ts';
import { BuildRefused } from './refusal.ts';

type BuildDone = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:done']>>[0];

/** What the steps of this run have found so far: a report holds all of them. */
const steps: { name: string; passed: boolean; findings: readonly GateFinding[] }[] = [];

/** Keeps what was found in files beside the output. @returns lines that say where; a disk that takes none stops nothing */
function keepFindings(): string[] {
  const { root, givenDir, outDir } = settings;
  const path = relative(root, givenDir).split(sep).join('/');
  const dir = findingsDir(outDir);
  try {
    const page = writeFindings(
      dir,
      {
        checks: steps.map(({ name, passed }) => ({ name, passed })),
        findings: steps.flatMap((it) => it.findings),
        gates: [...contentGates, ...siteGates],
        time: now(),
      },
      {
        base: siteAddress().base,
        contentPath: path.startsWith('..') || isAbsolute(path) ? undefined : `${path}/`,
      },
    );
    return page === undefined
      ? []
      : [`  逐条的结果：${page}（同一个文件夹里有 findings.json 和 findings.sarif）`];
  } catch (error) {
    return [`! 检查结果没有写成文件（${dir}）：${systemFault(error)?.what ?? String(error)}`];
  }
}

/**
 * Prints a report in full and keeps it; true where it lets the build go on. In one piece, and waited for: a refused build
 * ends its process, and lines that a slow reader of a pipe has not taken by then would be lost.
 */
async function accept(name: string, { findings, timings }: GateReport): Promise<boolean> {
  const passed = !hasErrors(findings);
  steps.push({ name, passed, findings });
  const lines = [
    ...reportFindings(findings),
    `${passed ? '✓' : '✗'} ${name}`,
    ...(settings.isVerbose ? [`  ${reportTimings(timings)}`] : []),
    ...keepFindings(),
  ];
  say(lines.join('\n'));
  await new Promise((written) => process.stdout.write('', written));
  return passed;
}

async function contentReport(dir: string): Promise<[name: string, report: GateReport]> {
  const content = { ...readContent(dir), publicDir: settings.publicDir };
  return [`内容检查（${content.records.length} 条记录）`, await runGates(contentGates, content)];
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
 * @param only names of gates to run alone, `links,titles`: what passes them may not be published for that
 * @throws an error that lists the names there are where one is no gate
 */
export async function checkSite(dir: string, only?: string): Promise<boolean> {
  const chosen = gatesNamed(siteGates, only);
  const { origin, base, language } = siteAddress();
  const site = readBuiltSite(dir, origin, base, language);
  const part =
    chosen.length < siteGates.length ? `，只做 ${chosen.length} 项，共有 ${siteGates.length} 项` : '';
  return accept(`成品检查（${site.pages.length} 页${part}）`, await runSiteGates(chosen, site));
}

/**
 * Runs the gates inside Astro: over the content before Astro reads it, so that staff see every fault at once and in
 * Chinese; over the built site at the end. An error stops the build; "live" runs the former for `astro dev`.
 * @param beside what else is to be made of the built site: no gate reads it, and alone either leaves half the machine idle
 */
export function gates(beside: (built: BuildDone) => Promise<void>): AstroIntegration {
  return {
    name: 'gates',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command === 'build' && !(await checkContent()))
          throw new BuildRefused('内容有错误，没有构建。请按上面逐条改正后再试');
      },
      'astro:build:done': async (built) => {
        const [passed] = await Promise.all([checkSite(fileURLToPath(built.dir)), beside(built)]);
        if (!passed) throw new BuildRefused('网页没有通过检查，没有公布；原来公布的网站没有变动');
      },
    },
  };
}
