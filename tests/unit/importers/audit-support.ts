import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValueInput } from '@cj-tech-master/excelts';
import type { SheetPlan } from './sheet-support.ts';

/** A content folder with one association for each name, ids as they come. */
export function contentWith(folder: string, associations: Readonly<Record<string, object>>): string {
  const into = join(folder, 'content');
  mkdirSync(join(into, 'associations'), { recursive: true });
  for (const [id, record] of Object.entries(associations)) {
    const [place = '', kind = ''] = id.split('-');
    writeFileSync(join(into, 'associations', `${id}.json`), JSON.stringify({ place, kind, ...record }));
  }
  writeFileSync(
    join(into, 'site.json'),
    '{"name":"样例","publisher":"样例","url":"https://example.org/","description":"样例"}',
  );
  return into;
}

const cover = {
  被审计单位: '临溪区盲人协会',
  审计年度: '2024年度',
  会计师事务所: '样例会计师事务所',
  报告文号: '样审〔2025〕1号',
  报告日期: '2025年3月5日',
  审计意见类型: '无保留意见',
  执行会计制度: '民间非营利组织会计制度（财会〔2004〕7号）',
};

type Line = readonly CellValueInput[];

/** What a test changes of an audit that is right: fields of the cover, lines of the statements, other sheets. */
export interface AuditChanges {
  cover?: Readonly<Record<string, CellValueInput>>;
  activity?: readonly Line[];
  balance?: readonly Line[];
  more?: readonly SheetPlan[];
}

/** The smallest audit that adds up: 100 in, 40 out, 60 in the bank. */
export const auditSheets = ({
  cover: changes = {},
  activity,
  balance,
  more = [],
}: AuditChanges = {}): SheetPlan[] => [
  { name: '第一页', lines: Object.entries({ ...cover, ...changes }) },
  {
    name: '收支',
    lines: [
      ['项目', '行次', '上年数', '本年累计数'],
      ...(activity ?? [
        ['捐赠收入', 1, 0, 100],
        ['收入合计', 11, 0, 100],
        ['业务活动成本', 12, 0, 40],
        ['费用合计', 35, 0, 40],
        ['净资产变动额', 45, 0, 60],
      ]),
    ],
  },
  {
    name: '资产',
    lines: [
      ['资产', '行次', '年初数', '期末数', '负债和净资产', '行次', '年初数', '期末数'],
      ...(balance ?? [
        ['货币资金', 1, 0, 60, '非限定性净资产', 101, 0, 60],
        ['流动资产合计', 20, 0, 60, '净资产合计', 110, 0, 60],
        ['资产总计', 60, 0, 60, '负债和净资产总计', 120, 0, 60],
      ]),
    ],
  },
  ...more,
];
