import { causesOf, type Cause } from './causes.ts';
import type { Finding, GateFinding, Timings } from './types.ts';

const marks: Record<Finding['level'], string> = { error: '✗ 错误', warning: '! 提醒' };

/** A line as a terminal may show it: what no reader sees, or what breaks or turns the line, by its code. */
export const visible = (line: string): string =>
  line.replace(
    /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu,
    (sign) => `〔U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}〕`,
  );

/** Most pages that are named of one cause. */
const named = 5;

/** On how many pages a cause shows, and the first of them behind the example; nothing where it shows once. */
function spreadOf({ example, findings, pages }: Cause): string[] {
  if (findings.length < 2) return [];
  const others = pages.filter((it) => !example.where.startsWith(`${it} `) && it !== example.where);
  const more = others.length > named ? ' 等' : '';
  const beside = others.length > 0 ? `，还有 ${others.slice(0, named).join('、')}${more}` : '';
  return [`      同一个原因：共 ${pages.length} 页 ${findings.length} 处${beside}`];
}

/**
 * The findings of all gates as lines for a terminal, by gate and cause, an example first: every error, so that all can be
 * mended in one go, then at most `most` warnings a gate.
 */
export function reportFindings(findings: readonly GateFinding[], most = 20): string[] {
  return [...Map.groupBy(findings, (finding) => finding.gate)].flatMap(([gate, ofGate]) => {
    const causes = causesOf(ofGate);
    const errors = causes.filter(({ example }) => example.level === 'error');
    const warnings = causes.filter(({ example }) => example.level === 'warning');
    const shown = [...errors, ...warnings.slice(0, most)].flatMap((cause) => {
      const { level, where, what, todo } = cause.example;
      return [
        `  ${marks[level]}  ${visible(where)}`,
        ...what.split('\n').map((it) => `      ${visible(it)}`),
        ...`怎么办：${todo}`.split('\n').map((it) => `      ${visible(it)}`),
        ...spreadOf(cause).map(visible),
      ];
    });
    const rest = warnings.slice(most).reduce((sum, cause) => sum + cause.findings.length, 0);
    const of = causes.length < ofGate.length ? `，${causes.length} 个原因` : '';
    return [`【${gate}】${ofGate.length} 条${of}`, ...shown, ...(rest > 0 ? [`  还有 ${rest} 条提醒`] : [])];
  });
}

/** `links 12 毫秒 · titles 3 毫秒`. */
export const reportTimings = (timings: Timings): string =>
  Object.entries(timings)
    .map(
      ([gate, time]) =>
        `${gate} ${time < 10_000 ? `${Math.round(time)} 毫秒` : `${(time / 1000).toFixed(1)} 秒`}`,
    )
    .join(' · ');

/** Whether there is anything that must stop a build. */
export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some((finding) => finding.level === 'error');
