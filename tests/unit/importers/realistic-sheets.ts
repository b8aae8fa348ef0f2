import { inspectionsForm } from '../../../src/importers/inspections/form.ts';
import { observationsForm } from '../../../src/importers/observations/form.ts';
import { rosterForm } from '../../../src/importers/roster/form.ts';
import type { SheetForm } from '../../../src/importers/sheet/types.ts';
import { surveyForm } from '../../../src/importers/survey/form.ts';
import { villagesForm } from '../../../src/importers/villages/form.ts';
import { rosterHeader, rosterLine, type SheetPlan } from './sheet-support.ts';

/** A workbook as offices send it: titles above, notes and signatures below, sheets that are empty. */
export interface Realistic {
  form: SheetForm;
  sheets: readonly SheetPlan[];
  /** How many records it holds. */
  records: number;
}

/** Workbooks by name; tests/fixtures/import/kinds has them as LibreOffice saves them in other formats. */
export const realistic: Readonly<Record<string, Realistic>> = {
  roster: {
    form: rosterForm,
    records: 2,
    sheets: [
      {
        name: '名录',
        lines: [
          ['云汀市残疾人专门协会名录'],
          ['填报单位：云汀市残联', null, null, '填报日期：2025年3月1日'],
          rosterHeader,
          rosterLine({ 序号: 1, 办公电话: '0199-5550385', 备注: '每周三接待' }),
          rosterLine({ 序号: 2, 协会名称: '临溪区聋人协会', 残疾类别: '听力', 主席: '甲一' }),
          ['合计', null, '2个'],
          ['注：登记情况以登记机关为准'],
          ['填表人：', null, null, '审核人：'],
        ],
        merges: ['A1:O1'],
      },
      { name: 'Sheet2', lines: [] },
    ],
  },
  villages: {
    form: villagesForm,
    records: 1,
    sheets: [
      { name: 'Sheet1', lines: [] },
      {
        name: 'Sheet2',
        lines: [
          ['村（社区）残疾人协会基本情况表'],
          ['区划代码：990102001'],
          ['序号', '村（社区）', '区划代码', '是否成立', '班子人数'],
          [null, null, null, null, '主席人数', '副主席人数'],
          [1, '西湖社区', '990102001001', '已成立', 1, 2],
          [2, '东塘村', '990102001200', '未成立'],
          ['合计', null, null, null, 1, 2],
          ['审核人：'],
        ],
        merges: ['A1:F1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:F3'],
      },
      { name: 'Sheet3', lines: [] },
    ],
  },
  survey: {
    form: surveyForm,
    records: 1,
    sheets: [
      {
        name: 'Sheet1',
        lines: [
          ['满意度测评'],
          ['调查名称', '社区康复满意度测评', '年度', '2025年度'],
          ['类型', '满意度测评', '行政区划代码', '990102'],
          ['调查方法', '电话访问'],
          ['样本', '1,200', '有效问卷', 1000],
          [],
          ['序号', '问题', '选项', '人数（人）'],
          [1, '对服务满意吗', '满意', 800],
          [null, null, '不满意', 200],
          ['注：多选题不在内'],
        ],
      },
    ],
  },
  observations: {
    form: observationsForm,
    records: 1,
    sheets: [
      {
        name: '数据',
        lines: [
          ['标题', '机关残疾人干部比例', '指标', '机关残疾人干部比例'],
          ['计量单位', '%', '来源名称', '云汀市残联公告'],
          [],
          ['序号', '对象', '年度或日期', '数值'],
          [1, '云汀市残疾人联合会', '2024-12-31', '95%'],
          [2, '云汀市残疾人联合会', '2023-12-31', '92.5%'],
          ['填表人：'],
        ],
      },
    ],
  },
  inspections: {
    form: inspectionsForm,
    records: 1,
    sheets: [
      {
        name: '检查',
        lines: [
          ['问题清单'],
          ['标题', '2024年村残协检查'],
          ['由谁检查', '云汀市残联、云汀市民政局'],
          ['检查地方', '临溪区（990102）'],
          ['开始日期', '2024年5月6日', '结束日期', '2024/5/17'],
          [],
          ['问题编号', '地方', '发现的问题', '整改期限', '整改状态'],
          ['1', '溪口街道（990102001）', '制度没有上墙，“公示栏”空着', '2024-07-31', '已完成'],
          ['2', '临溪区（990102）', '没有场所,没有台账', '2024-08-31', '未开始'],
          ['说明：以上问题已当面反馈'],
        ],
      },
    ],
  },
};
