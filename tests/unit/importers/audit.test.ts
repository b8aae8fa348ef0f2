import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { newest } from '../../../src/domain/audits/audits.ts';
import { parseYuan } from '../../../src/domain/values/money.ts';
import { auditSchema, type Audit } from '../../../src/schemas/audit.ts';
import { auditSheets, contentWith } from './audit-support.ts';
import { build, cellsTold, filesOf } from './sheet-support.ts';
import { real, runImport, withFolder } from './support.ts';

const forms = resolve(real, 'forms');
const noForms = [
  !existsSync(forms),
  'no ../shared/real/forms beside the repository: the real audits are not tried',
] as const;

interface Expected {
  numbers: Record<string, Record<string, number>>;
  org: string;
  code: string;
  year: number;
}

const associations = {
  '990102-blind': { name: '临溪区盲人协会' },
  '9901-blind': { name: '云汀市盲人协会' },
  '9901-deaf': { name: '云汀市聋人协会' },
  '9901-physical': { name: '云汀市肢残人协会' },
  '9901-intellectual': { name: '云汀市智力残疾人及亲友协会' },
  '9901-psychiatric': { name: '云汀市精神残疾人及亲友协会' },
  '990121-deaf': { name: '青屏县聋人协会' },
};

/** Every figure of a record by the cell it has in the real form. */
function figureAt(
  audit: Audit,
  sheet: string,
  cell: string,
  numbers: Record<string, number>,
): number | undefined {
  const [, column = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  const revision = newest(audit);
  if (sheet === '业务活动表') {
    const line = revision.activity.find((it) => it.line === numbers[`B${row}`]);
    const { lastYear, thisYear } = line ?? {};
    const parts = [lastYear?.unrestricted, lastYear?.restricted, lastYear?.total];
    return [...parts, thisYear?.unrestricted, thisYear?.restricted, thisYear?.total][
      'CDEFGH'.indexOf(column)
    ];
  }
  if (sheet === '资产负债表') {
    const line = revision.balance.find((it) => it.line === numbers[`${column < 'E' ? 'B' : 'F'}${row}`]);
    return 'CG'.includes(column) ? line?.opening : line?.closing;
  }
  return revision.findings[Number(row) - 3]?.amount;
}

test('every figure of the real audits comes out exactly', () =>
  withFolder(async (folder) => {
    test.skip(...noForms);
    const into = contentWith(folder, associations);
    const names = ['audit-city-blind.xlsx', 'audit-county-deaf.xlsx'];
    const { code, error } = await runImport('audit', ...names.map((it) => join(forms, it)), '--into', into);
    expect([code, error]).toEqual([0, '']);
    const expected = JSON.parse(readFileSync(join(forms, 'expected.json'), 'utf8')) as Record<
      string,
      Expected
    >;
    const files = filesOf(into);
    let compared = 0;
    for (const name of names) {
      const { numbers, org, year } = expected[name] as Expected;
      const id = Object.entries(associations).find(([, it]) => it.name === org)?.[0] ?? '';
      const audit = auditSchema.parse(files[`audits/${id}-${year}.json`]);
      expect([audit.organisation, audit.year]).toEqual([id, year]);
      for (const [sheet, cells] of Object.entries(numbers))
        for (const [cell, number] of Object.entries(cells)) {
          const lineColumns = sheet === '业务活动表' ? 'B' : sheet === '资产负债表' ? 'BF' : 'A';
          if (lineColumns.includes(cell.charAt(0))) continue;
          expect(figureAt(audit, sheet, cell, cells), `${name} ${sheet} ${cell}`).toBe(
            parseYuan(String(number)),
          );
          compared += 1;
        }
    }
    expect(compared).toBe(266);
    const blind = newest(auditSchema.parse(files['audits/9901-blind-2025.json']));
    expect(blind).toMatchObject({
      statementVersion: '2004',
      opinion: '无保留意见',
      auditor: {
        name: '云汀正和会计师事务所（普通合伙）',
        creditCode: '91990100099545675D',
        reportNumber: '云正会审字〔2026〕第314号',
        reportedOn: '2026-03-12',
      },
      findings: [
        {
          ...{ id: '1', severity: '一般', repeats: true, amount: 969121 },
          rectification: { dueOn: '2026-09-30', status: '已完成' },
        },
      ],
    });
  }));

test('each defect of the faulty twins is told at its cell, all in one run, and nothing is written', () =>
  withFolder(async (folder) => {
    const twins = resolve(real, 'forms-defective');
    test.skip(!existsSync(twins), 'no ../shared/real/forms-defective beside the repository: not tried');
    const defects = (
      JSON.parse(readFileSync(join(twins, 'defects.json'), 'utf8')) as Record<
        'file' | 'sheet' | 'cell',
        string
      >[]
    ).filter(({ file }) => file.startsWith('audit-'));
    const into = contentWith(folder, associations);
    const before = filesOf(into);
    const files = defects.map(({ file }) => join(twins, file));
    const { code, out, error } = await runImport('audit', ...files, '--into', into);
    expect([code, out]).toEqual([2, '']);
    expect(cellsTold(error).sort()).toEqual(defects.map((it) => `${it.file}!${it.sheet}!${it.cell}`).sort());
    expect(error).toContain('多 900.00 元');
    expect(error).toContain('多 0.01 元');
    expect(filesOf(into)).toEqual(before);
  }));

test('a year that is published gets a version with a reason, never another content', () =>
  withFolder(async (folder) => {
    const into = contentWith(folder, { '990102-blind': { name: '临溪区盲人协会' } });
    const first = await build(join(folder, 'a.xlsx'), auditSheets());
    const corrected = await build(
      join(folder, 'b.xlsx'),
      auditSheets({ cover: { 审计意见类型: '保留意见' } }),
    );
    const run = (...args: string[]) => runImport('audit', ...args, '--into', into);
    const early = await run(first, '--reason', '更正');
    expect([early.code, early.error]).toEqual([2, expect.stringContaining('还没有公布过')]);
    expect((await run(first, '--published', '2025-05-20')).code).toBe(0);
    const target = 'audits/990102-blind-2024.json';
    const published = auditSchema.parse(filesOf(into)[target]);
    expect(published.revisions.map((it) => it.publishedOn)).toEqual(['2025-05-20']);

    const silent = await run(corrected);
    expect([silent.code, silent.error]).toEqual([
      2,
      expect.stringMatching(/已经公布过，没有覆盖[^]*--reason/),
    ]);
    const same = await run(first, '--reason', '更正');
    expect([same.code, same.error]).toEqual([2, expect.stringContaining('完全一样')]);
    const past = await run(corrected, '--reason', '意见写错', '--published', '2025-05-01');
    expect([past.code, past.error]).toEqual([2, expect.stringContaining('不能早于上一个版本')]);
    expect(auditSchema.parse(filesOf(into)[target])).toEqual(published);

    expect((await run(corrected, '--reason', '意见写错', '--published', '2025-06-01')).code).toBe(0);
    const after = auditSchema.parse(filesOf(into)[target]);
    expect(after.revisions.map(({ opinion, reason }) => [opinion, reason])).toEqual([
      ['无保留意见', undefined],
      ['保留意见', '意见写错'],
    ]);
    expect(after.revisions[0]).toEqual(published.revisions[0]);
  }));
