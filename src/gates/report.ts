import type { Finding, GateFinding } from './types.ts';
import type { Timings } from './run.ts';

const marks: Record<Finding['level'], string> = { error: '✗ 错误', warning: '! 提醒' };

/** A line as a terminal may show it: what no reader sees, or what breaks or turns the line, by its code. */
const visible = (line: string): string =>
  line.replace(
    /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu,
    (sign) => `〔U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}〕`,
  );

/**
 * The findings of all gates as lines for a terminal, grouped by gate: every error, so that all can be mended in one go,
 * then at most `most` warnings a gate.
 */
export function reportFindings(findings: readonly GateFinding[], most = 20): string[] {
  return [...Map.groupBy(findings, (finding) => finding.gate)].flatMap(([gate, ofGate]) => {
    const errors = ofGate.filter(({ level }) => level === 'error');
    const warnings = ofGate.filter(({ level }) => level === 'warning');
    const shown = [...errors, ...warnings.slice(0, most)].flatMap(({ level, where, what, todo }) => [
      `  ${marks[level]}  ${visible(where)}`,
      ...what.split('\n').map((it) => `      ${visible(it)}`),
      ...`怎么办：${todo}`.split('\n').map((it) => `      ${visible(it)}`),
    ]);
    const rest = warnings.length - most;
    return [`【${gate}】${ofGate.length} 条`, ...shown, ...(rest > 0 ? [`  还有 ${rest} 条提醒`] : [])];
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
