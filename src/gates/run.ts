import { addAll } from '../add-all.ts';
import { setImmediate as others } from 'node:timers/promises';
import { explain } from '../faults.ts';
import { phase, type BuildPhase } from '../progress.ts';
import { gatesApart } from './apart.ts';
import { runApart } from './apart-run.ts';
import { digestOfPage } from './file-digest.ts';
import { documentOf } from './page-gate.ts';
import type { PageMemory, PageNotes } from './page-memory.ts';
import type {
  BuiltPage,
  BuiltSite,
  Exception,
  Finding,
  Gate,
  GateFinding,
  GateReport,
  PageCheck,
  PageGate,
  Timings,
} from './types.ts';

/** A gate that broke off has passed nothing: by the disk or the browser, which is said so, or by a fault of its own. */
const crashed = (error: unknown): Finding => ({
  where: '检查程序',
  ...(explain(error) ?? {
    what: `这项检查自己出错了：${error instanceof Error ? error.message : String(error)}`,
    todo: '把这条信息和内容文件一起交给维护人员；修好以前不能公布',
  }),
  level: 'error',
});

/** Drops the findings that a stated exception accepts; an exception that accepts nothing is itself a finding. */
function applyExceptions(exceptions: readonly Exception[], findings: readonly Finding[]): Finding[] {
  const stale = exceptions.filter((exception) => !findings.some(exception.accepts));
  return [
    ...findings.filter((finding) => !exceptions.some((exception) => exception.accepts(finding))),
    ...stale.map(({ reason }): Finding => ({
      where: '检查的例外清单',
      what: `例外已不需要：${reason}`,
      todo: '从这项检查的 exceptions 里删掉这一条',
      level: 'error',
    })),
  ];
}

const stamped = (gate: string, findings: readonly Finding[]): GateFinding[] =>
  findings.map((finding) => ({ ...finding, gate }));

const isPageGate = (gate: Gate<BuiltSite>): gate is PageGate => 'start' in gate;

/**
 * Runs gates one after the other over a subject. A gate that throws is a finding of that gate.
 * @param how `step` is told how many are done; `show` is where a gate shows how far it is
 */
export async function runGates<Subject>(
  gates: readonly Gate<Subject>[],
  subject: Subject,
  { step, show = phase }: { step?: BuildPhase['step']; show?: typeof phase } = {},
): Promise<GateReport> {
  const report: GateReport = { findings: [], timings: {} };
  for (const [done, { name, check, exceptions = [] }] of gates.entries()) {
    step?.(done, gates.length);
    const start = performance.now();
    try {
      addAll(report.findings, stamped(name, applyExceptions(exceptions, await check(subject, show))));
    } catch (error) {
      report.findings.push(...stamped(name, [crashed(error)]));
    }
    report.timings[name] = performance.now() - start;
  }
  return report;
}

interface Run {
  gate: PageGate;
  check: PageCheck | null;
  findings: Finding[];
  time: number;
}

/** Calls one step of a run on the clock; after a crash the run is over, and its finding says so. */
function step(run: Run, call: () => Finding[]): void {
  const start = performance.now();
  try {
    for (const finding of call()) run.findings.push(finding);
  } catch (error) {
    run.findings.push(crashed(error));
    run.check = null;
  }
  run.time += performance.now() - start;
}

/** Judges a page with all gates that run. @returns what must be known of it when it is not read again */
function readPage(runs: readonly Run[], page: BuiltPage): PageNotes {
  const document = documentOf(page);
  const notes: PageNotes = {};
  for (const run of runs)
    step(run, () => {
      if (!run.check) return [];
      const note = run.check.note?.(page, document);
      if (note !== undefined) notes[run.gate.name] = note;
      return run.check.page(page, document, note);
    });
  return notes;
}

/** Judges a page that is as it was when nothing was found in it. */
function recallPage(runs: readonly Run[], page: BuiltPage, notes: PageNotes): void {
  for (const run of runs) step(run, () => run.check?.known?.(page, notes[run.gate.name]) ?? []);
}

const countOf = (runs: readonly Run[]): number =>
  runs.reduce((sum, { findings }) => sum + findings.length, 0);

async function runPageGates(
  gates: readonly PageGate[],
  site: BuiltSite,
  memory?: PageMemory,
): Promise<GateReport> {
  const runs = gates.map((gate): Run => ({ gate, check: null, findings: [], time: 0 }));
  for (const run of runs)
    step(run, () => {
      run.check = run.gate.start(site);
      return [];
    });
  const progress = phase('检查网页', '页');
  try {
    for (const [index, page] of site.pages.entries()) {
      progress.step(index, site.pages.length);
      const before = countOf(runs);
      const known = memory?.recall({ file: page.file, digest: digestOfPage(page) });
      const notes = known ?? readPage(runs, page);
      if (known) recallPage(runs, page, known);
      if (countOf(runs) === before) memory?.keep({ file: page.file, digest: digestOfPage(page) }, notes);
      else if (runs.some(({ check }) => check === null)) memory?.forget();
      await others();
    }
  } finally {
    progress.end();
  }
  for (const run of runs) step(run, () => run.check?.end?.() ?? []);
  memory?.close();
  return {
    findings: runs.flatMap(({ gate, findings }) =>
      stamped(gate.name, applyExceptions(gate.exceptions ?? [], findings)),
    ),
    timings: Object.fromEntries(runs.map(({ gate, time }) => [gate.name, time])),
  };
}

/** What gates find in a thread; one that ends early has passed none of them. */
const reportApart = (gates: readonly Gate<BuiltSite>[], site: BuiltSite): Promise<GateReport> =>
  runApart(
    gates.map(({ name }) => name),
    site,
  ).catch((error: unknown) => ({
    findings: gates.flatMap(({ name }) => stamped(name, [crashed(error)])),
    timings: {},
  }));

/** From so many pages on, gates that read files alone have a thread: it takes as long to begin as a few hundred pages. */
const pagesForThread = 2000;

/**
 * Runs the gates over a built site, side by side: page gates share one parse of each page, those that ask for structures
 * another one.
 * A site without a page passes no gate.
 * @param how `from`: of how many pages gates that read files alone run in a thread, from the beginning; `memory`: of pages in
 *   which page gates found nothing in an earlier run of the same gates
 */
export async function runSiteGates(
  gates: readonly Gate<BuiltSite>[],
  site: BuiltSite,
  { from = pagesForThread, memory }: { from?: number; memory?: PageMemory | undefined } = {},
): Promise<GateReport> {
  if (site.pages.length === 0) {
    const todo = '核对内容文件夹和构建信息；空网站不能公布';
    const findings = gates.map(({ name }): GateFinding => {
      return { gate: name, where: site.dir, what: '没有任何网页可以检查', todo, level: 'error' };
    });
    return { findings, timings: {} };
  }
  const apart = site.pages.length >= from ? gates.filter((it) => gatesApart.includes(it)) : [];
  const ofThread = apart.length > 0 ? [reportApart(apart, site)] : [];
  const here = (): Promise<GateReport[]> => {
    const rest = gates.filter((gate) => !isPageGate(gate) && !apart.includes(gate));
    return Promise.all([
      runPageGates(gates.filter(isPageGate), site, memory),
      ...rest.map((gate) => runGates([gate], site)),
    ]);
  };
  const [ofHere, ...others] = await Promise.all([here(), ...ofThread]);
  const reports = [...ofHere, ...others];
  return {
    findings: reports.flatMap(({ findings }) => findings),
    timings: Object.assign({}, ...reports.map(({ timings }) => timings)) as Timings,
  };
}
