import { join } from 'node:path';
import { findingsFile, findingsJsonSchema } from '../../../src/gates/findings/findings-file.ts';
import { findingsPage } from '../../../src/gates/findings/findings-page.ts';
import { sarifOf } from '../../../src/gates/findings/sarif.ts';
import { reportFindings } from '../../../src/gates/report.ts';
import { checked, finding } from '../checked.ts';

/** Where a file of the report is stated. */
export const reportFixture = (name: string): string =>
  join(import.meta.dirname, '../../fixtures/findings/stated', name);

/** More findings than are listed of a cause, and one more than is named of its pages. */
const many = [101, 7].flatMap((count) =>
  Array.from({ length: count }, (_, at) =>
    finding('links', `/portal/${count}/${at}/ p`, { what: `${count}` }),
  ),
);
const warnings = Array.from({ length: 21 }, (_, at) =>
  finding('axe', `/portal/warned/${at}/ main`, { what: `提醒 ${at}`, level: 'warning' }),
);
const passed = checked.checks.map((it) => ({ ...it, passed: true }));

/** The files of a report with findings of every kind of place, and what a terminal shows of them. */
export function reportFiles(): Record<string, string> {
  const program = { name: 'mingchuang', version: '0.0.0' };
  const findings = [...warnings, ...checked.findings, ...many];
  const file = { ...findingsFile({ ...checked, findings }), program };
  const json = (it: object): string => `${JSON.stringify(it, null, 1)}\n`;
  return {
    'findings.json': json({ ...file, causes: file.causes.slice(20) }),
    'findings.schema.json': json(findingsJsonSchema()),
    'findings.html': findingsPage(file),
    'passed.html': findingsPage({
      ...findingsFile({ ...checked, checks: passed, findings: warnings }),
      program,
    }),
    'findings.sarif': json(
      sarifOf({ ...findingsFile(checked), program }, { base: '/portal/', contentPath: '内容/' }),
    ),
    'elsewhere.sarif': json(
      sarifOf({ ...findingsFile(checked), program }, { base: '/', contentPath: undefined }),
    ),
    'terminal.txt': `${reportFindings(findings).join('\n')}\n`,
  };
}
