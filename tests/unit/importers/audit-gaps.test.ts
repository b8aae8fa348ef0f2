import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { auditSheets, contentWith } from './audit-support.ts';
import { build } from './sheet-support.ts';
import { runImport, withFolder } from './support.ts';

test('an audit closes with what its statements, its cover and its file lack', () =>
  withFolder(async (folder) => {
    const into = contentWith(folder, { '990102-blind': { name: '临溪区盲人协会' } });
    const path = await build(join(folder, 'a.xlsx'), auditSheets({ cover: { 附件: '' } }));
    const { code, out, error } = await runImport('audit', path, '--into', into);
    expect([code, error]).toEqual([0, '']);
    for (const line of [
      /没有找到这几列.*业务活动表的“本年累计数（非限定性）”/u,
      /没有找到这几栏.*业务活动表的金额单位（按元读）/u,
      /没有找到这几栏.*报表上面的编制单位/u,
      /没有找到这几张表.*审计发现问题/u,
      /报表里这几行没有数字，不公开这一行：业务活动表行次 2、3/u,
    ])
      expect(out).toMatch(line);
  }));
