import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { auditSchema, type AuditInput } from '../../../src/schemas/audit.ts';
import { points, wanYuan, yuan, yuanFromZero } from '../../../src/schemas/money.ts';
import { auditInput } from '../domain/audits/money-fixtures.ts';

const problems = (change: (input: AuditInput) => unknown): string[] => {
  const input = auditInput('9901-blind-2025');
  change(input);
  const { error } = auditSchema.safeParse(input);
  return error?.issues.map((it) => `${it.path.join('.')}: ${it.message}`) ?? [];
};
const first = (input: AuditInput) => input.revisions[0] as AuditInput['revisions'][number];

test('amounts are whole fen in the code, and text of yuan again when written', () => {
  const audit = auditSchema.parse(auditInput('9901-blind-2025'));
  expect(audit.revisions[0]?.activity.find((it) => it.line === 40)?.thisYear).toEqual({
    ...{ unrestricted: 598_181, restricted: -598_181, total: 0 },
  });
  expect(z.encode(auditSchema, audit)).toEqual({
    ...auditInput('9901-blind-2025'),
    revisions: [{ ...first(auditInput('9901-blind-2025')), attachments: [], differences: [], payers: [] }],
  });
});

test('the JSON Schema of what staff write says text for amounts', () => {
  expect(z.toJSONSchema(yuan, { io: 'input' })).toMatchObject({
    type: 'string',
    pattern: expect.stringContaining('d{1,2}'),
  });
  expect(z.toJSONSchema(auditSchema, { io: 'input' })).toMatchObject({ type: 'object' });
});

test('an amount is a quoted plain decimal', () => {
  const refused = (schema: z.ZodType, values: unknown[]) =>
    values.filter((value) => schema.safeParse(value).success);
  expect(
    refused(yuan, [12.5, '1.005', '1e5', '1,000', '12 元', '', '9999999999999.00', 'NaN', null]),
  ).toEqual([]);
  expect(refused(yuanFromZero, ['-1.00'])).toEqual([]);
  expect(refused(wanYuan, ['-1', '1.0000001', 167])).toEqual([]);
  expect(refused(points, ['9.805', '-1', '1000'])).toEqual([]);
  expect([wanYuan.parse('147.06'), points.parse('9.8')]).toEqual([147_060_000, 980]);
  expect([z.encode(wanYuan, 147_060_000), z.encode(points, 980), z.encode(yuan, 1250)]).toEqual([
    ...['147.06', '9.8', '12.50'],
  ]);
});

const refused: [string, (input: AuditInput) => void, string][] = [
  ['no version', (it) => void (it.revisions = []), 'revisions: 至少要有一个版本'],
  [
    'a correction without a reason',
    (it) => void it.revisions.push({ ...first(it), publishedOn: '2026-06-01' }),
    'revisions.1.reason: 更正过的版本要写 reason（更正说明）',
  ],
  [
    'a reason for the first version',
    (it) => void (first(it).reason = '更正'),
    'revisions.0.reason: 第一次公布的版本不写 reason',
  ],
  [
    'a version before the one before it',
    (it) => void it.revisions.push({ ...first(it), publishedOn: '2026-04-01', reason: '更正' }),
    'revisions.1.publishedOn: 不能早于上一个版本的公布日期 2026-04-20',
  ],
  [
    'a report after its publication',
    (it) => void (first(it).auditor.reportedOn = '2026-04-21'),
    'revisions.0.publishedOn: 公布日期不能早于审计报告的日期',
  ],
  [
    'a line twice',
    (it) => void first(it).balance?.push({ line: 1, closing: '0' }),
    'revisions.0.balance.21.line: 行次 1 重复',
  ],
  [
    'a credit code that does not check',
    (it) => void (first(it).auditor.creditCode = '91990100099545675E'),
    'revisions.0.auditor.creditCode: 应为 18 位，第 17 位和第 18 位的校验码要对得上',
  ],
  [
    'a completion date of what is not completed',
    (it) => {
      const [finding] = first(it).findings ?? [];
      if (finding?.rectification)
        finding.rectification = { ...finding.rectification, status: '整改中', completedOn: '2026-08-01' };
    },
    'revisions.0.findings.0.rectification.completedOn: 没有完成的整改不写 completedOn（完成日期）：已经完成的，改 status（整改状态）；没有完成的，删掉 completedOn（完成日期）',
  ],
  [
    'an explanation in a column of the other statement',
    (it) =>
      void (first(it).differences = [
        {
          statement: 'balance',
          line: 60,
          column: 'thisYear.total',
          explanation: '差异',
          publishedOn: '2026-04-20',
        },
      ]),
    'revisions.0.differences.0.column: 业务活动表的栏是 lastYear.… 或 thisYear.…，资产负债表的栏是 opening 或 closing',
  ],
];
for (const [name, change, message] of refused)
  test(`${name} is refused`, () => {
    expect(problems(change)).toEqual([message]);
  });

test('a full audit passes, and so does one with only the opinion', () => {
  expect(problems((it) => it)).toEqual([]);
  expect(
    problems((it) => {
      const { publishedOn, statementVersion, auditor, opinion } = first(it);
      it.revisions = [{ publishedOn, statementVersion, auditor, opinion }];
    }),
  ).toEqual([]);
});
