import type { Checked } from '../../src/gates/findings/findings-file.ts';
import type { GateFinding } from '../../src/gates/types.ts';

/** A finding of a gate at a place. */
export const finding = (gate: string, where: string, more: Partial<GateFinding> = {}): GateFinding => ({
  ...{ gate, where, what: '链接没有文字', todo: '写上文字', level: 'error' },
  ...more,
});
const findings: GateFinding[] = [
  finding('facts', '政策/a.mdx 第 3 行 days.0', { level: 'warning', what: '日子对不上\n第二句' }),
  finding('public', 'public/年报 1.pdf'),
  ...[1, 2, 3].map((at) =>
    finding('axe', `/portal/places/${at}/ 第 ${at} 行第 5 列 li:nth-child(${at}) > a`),
  ),
  finding('axe', '/portal/404.html main', { what: '<script>alert(1)</script> & "x"\u202e' }),
  finding('links', '检查程序'),
];
/** A report with findings of every kind of place, among them words that are no HTML. */
export const checked: Checked = {
  checks: [
    { name: '内容检查（1 条记录）', passed: true },
    { name: '成品检查（4 页）', passed: false },
  ],
  findings,
  gates: ['facts', 'public', 'axe', 'links', 'titles'].map((name) => ({ name, description: `说明 ${name}` })),
  time: new Date('2026-11-26T00:00:00Z'),
};
