import { isAbsolute, relative, sep } from 'node:path';
import { now } from '../clock.ts';
import { systemFault } from '../faults.ts';
import { findingsDir, writeFindings } from '../gates/findings/write-findings.ts';
import { contentGates, siteGates } from '../gates/index.ts';
import { hasErrors, reportFindings, reportTimings } from '../gates/report.ts';
import type { GateReport } from '../gates/types.ts';
import type { GateFinding } from '../gates/types.ts';
import { say } from '../progress.ts';
import { settings } from '../settings.ts';
import { ownShard, partDir } from '../shard.ts';
import { siteAddress } from '../site.ts';

/** What the steps of this run have found so far: a report holds all of them. */
const steps: { name: string; passed: boolean; findings: readonly GateFinding[] }[] = [];

/** Keeps what was found in files beside the output. @returns lines that say where; a disk that takes none stops nothing */
function keepFindings(): string[] {
  const { root, givenDir, outDir } = settings;
  const shard = ownShard();
  const path = relative(root, givenDir).split(sep).join('/');
  const dir = findingsDir(shard ? partDir(outDir, shard) : outDir);
  try {
    const page = writeFindings(
      dir,
      {
        checks: steps.map(({ name, passed }) => ({ name, passed })),
        findings: findingsSoFar(),
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

/** What the steps of this run have found so far, in their order. */
export const findingsSoFar = (): GateFinding[] => steps.flatMap((it) => it.findings);

/**
 * Prints a report in full and keeps it; true where it lets the build go on. In one piece, and waited for: a refused build
 * ends its process, and lines that a slow reader of a pipe has not taken by then would be lost.
 */
export async function accept(name: string, { findings, timings }: GateReport): Promise<boolean> {
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
