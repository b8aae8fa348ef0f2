import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { expect, test } from '@playwright/test';
import { forms } from '../../../src/importers/forms.ts';
import { auditOpinionNames } from '../../../src/schemas/audit.ts';
import { evaluationSchema } from '../../../src/schemas/evaluation.ts';
import { surveySchema } from '../../../src/schemas/survey.ts';
import { associationSchema } from '../../../src/schemas/association.ts';
import { measures, observedMeasureIds } from '../../../src/schemas/measure.ts';
import { contentWith } from './audit-support.ts';
import { bodiesIn } from './figures-support.ts';
import { divisions, filesOf } from './sheet-support.ts';
import { blankLines } from '../../support/told/blank-forms.ts';
import { blankFixture } from '../../support/told/told.ts';
import { root, runImport, runTemplate, withFolder } from './support.ts';

const fixture = (name: string): string => resolve(root, 'tests/fixtures', name);
const parsed = (name: string): unknown => JSON.parse(readFileSync(fixture(name), 'utf8'));

test('an empty template is locked but for its input cells, explains its columns and offers the words of the schema', () =>
  withFolder(async (folder) => {
    const lines: string[] = [];
    for (const { verb: kind } of forms) {
      const out = join(folder, `${kind}.xlsx`);
      expect(await runTemplate(kind, '--out', out), kind).toMatchObject({ code: 0, error: '' });
      const workbook = new Workbook();
      await workbook.xlsx.readFile(out);
      for (const sheet of workbook.worksheets) {
        expect(sheet.sheetProtection, `${kind} ${sheet.name}`).toBeTruthy();
        expect(sheet.views[0], `${kind} ${sheet.name}`).toMatchObject({ state: 'frozen' });
      }
      lines.push(...blankLines(kind, workbook));
    }
    // Widths, rows, words, choices: `npm run derived` writes them anew.
    expect(lines).toEqual(readFileSync(blankFixture, 'utf8').trimEnd().split('\n'));
    const audit = new Workbook();
    await audit.xlsx.readFile(join(folder, 'audit.xlsx'));
    const cover = audit.getWorksheet('封面');
    const labels = Array.from({ length: 12 }, (_, index) => cover?.getCell(index + 3, 1).text ?? '');
    const opinion = labels.indexOf('审计意见类型＊') + 3;
    expect(cover?.getCell(opinion, 2).dataValidation).toMatchObject({
      type: 'list',
      formulae: [`"${auditOpinionNames.join(',')}"`],
    });
    expect(cover?.getCell(opinion, 2).protection).toMatchObject({ locked: false });
    expect(cover?.getCell(opinion, 1).protection?.locked).not.toBe(false);
    expect(cover?.getCell(opinion, 1).fill).toMatchObject({ type: 'pattern', pattern: 'solid' });
    expect(JSON.stringify(cover?.getCell(opinion, 1).note)).toContain('审计意见类型');
  }));

test('an empty template that is imported tells what is missing and writes nothing', () =>
  withFolder(async (folder) => {
    const [out, into] = [join(folder, 'survey.xlsx'), join(folder, 'content')];
    await runTemplate('survey', '--out', out);
    const { code, error } = await runImport('survey', out, '--into', into);
    expect([code, existsSync(into)]).toEqual([2, false]);
    expect(error).toMatch(/单元格 B2：没有填“调查名称”/);
  }));

test('evaluations and surveys: what --fill writes, the importer reads back the same', () =>
  withFolder(async (folder) => {
    const into = contentWith(folder, { '9901-physical': { name: '云汀市肢残人协会' } });
    writeFileSync(join(into, 'divisions.csv'), 'code,name\n9901,云汀市\n');
    const kinds = [
      ['evaluation', 'evaluations', ['sunshine-2025', '2024-辅助器具适配'], evaluationSchema],
      ['survey', 'surveys', ['satisfaction-2025'], surveySchema],
    ] as const;
    const sources = { evaluation: ['sunshine', 'odd-weights'], survey: ['satisfaction-2025'] };
    for (const [kind, collection, ids, schema] of kinds) {
      mkdirSync(join(into, collection));
      ids.forEach((id, index) => {
        cpSync(
          fixture(`${collection}/${sources[kind][index] ?? ''}.json`),
          join(into, collection, `${id}.json`),
        );
      });
      const out = join(folder, `${kind}.xlsx`);
      const filled = await runTemplate(kind, '--fill', '--from', into, '--out', out);
      expect([filled.code, filled.out]).toEqual([0, expect.not.stringContaining('放不下')]);
      expect(await runImport(kind, out, '--into', into, '--replace')).toMatchObject({ code: 0, error: '' });
      const files = filesOf(into);
      ids.forEach((id, index) => {
        const before = schema.parse(parsed(`${collection}/${sources[kind][index] ?? ''}.json`));
        expect(schema.parse(files[`${collection}/${id}.json`])).toEqual(before);
      });
    }
  }));

test('figures, appraisals and inspections: what --fill writes is what is published, and a change needs its reason', () =>
  withFolder(async (folder) => {
    const into = bodiesIn(folder, {
      'observations/money-2023': {
        ...{ title: '经费', measure: 'association-money', publishedOn: '2024-03-01' },
        source: { document: 'money-2024' },
        rows: [
          { organisation: '9901-blind', year: 2023, value: '80000' },
          { organisation: '9901-deaf', year: 2023, value: '70000.5', note: '分两次拨付' },
        ],
      },
      'observations/appraisal-score-2024': {
        ...{ title: '考核', measure: 'appraisal-score', publishedOn: '2025-03-01', source: { name: '通报' } },
        rows: [{ organisation: '9901-blind', year: 2024, value: '91', note: '组织 41/50；活动 50/50' }],
      },
      'observations/appraisal-done-2024': {
        ...{ title: '考核', measure: 'appraisal-done', publishedOn: '2025-03-01', source: { name: '通报' } },
        rows: [{ organisation: '9901', year: 2024, done: true, doneOn: '2025-02-20' }],
      },
      'inspections/linxi': {
        ...{ title: '检查', by: ['云汀市残联'], place: '990102', from: '2024-05-06', until: '2024-05-17' },
        ...{ publishedOn: '2024-06-01', source: { name: '云汀市残联' } },
        findings: [{ id: '1', place: '990102001', text: '没有上墙', status: '整改中', dueOn: '2024-07-31' }],
      },
    });
    const before = filesOf(into);
    for (const [kind, records] of [
      ['observations', 3],
      ['appraisals', 2],
      ['inspections', 1],
    ] as const) {
      const out = join(folder, `${kind}.xlsx`);
      const filled = await runTemplate(kind, '--fill', '--from', into, '--out', out);
      expect([filled.code, filled.error], kind).toEqual([0, '']);
      expect(filled.out, kind).toContain(`填了 ${records} 条记录`);
      expect(filled.out, kind).not.toContain('放不下');
    }
    const inspections = await runImport(
      'inspections',
      join(folder, 'inspections.xlsx'),
      '--into',
      into,
      '--replace',
    );
    expect(inspections).toMatchObject({ code: 0, error: '' });
    for (const kind of ['observations', 'appraisals'] as const) {
      const { code, error } = await runImport(kind, join(folder, `${kind}.xlsx`), '--into', into);
      expect([code, error], kind).toEqual([2, expect.stringContaining('和已经公布的完全一样')]);
    }
    expect(filesOf(into)['observations/money-2023.json']).toEqual(before['observations/money-2023.json']);
    const workbook = new Workbook();
    await workbook.xlsx.readFile(join(folder, 'appraisals.xlsx'));
    const sheet = workbook.getWorksheet('考核');
    expect(sheet?.getCell('D12').value).toBe('41');
    if (sheet) sheet.getCell('D12').value = '40';
    const changed = join(folder, 'changed.xlsx');
    await workbook.xlsx.writeFile(changed);
    expect((await runImport('appraisals', changed, '--into', into)).error).toContain('--reason');
    expect(await runImport('appraisals', changed, '--into', into, '--reason', '算错')).toMatchObject({
      code: 0,
    });
    expect(filesOf(into)['observations/appraisal-score-2024.json']).toMatchObject({
      rows: [{ value: '90', note: '组织 40/50；活动 50/50', corrected: [{ value: '91', reason: '算错' }] }],
    });
  }));

test('the form of figures offers the measures that can be typed in, and explains each', () =>
  withFolder(async (folder) => {
    const out = join(folder, 'observations.xlsx');
    expect(await runTemplate('observations', '--out', out)).toMatchObject({ code: 0, error: '' });
    const workbook = new Workbook();
    await workbook.xlsx.readFile(out);
    const list = workbook.getWorksheet('可选的指标');
    const validation = JSON.stringify(workbook.getWorksheet('数据')?.getCell('B4').dataValidation);
    const [, first = '', last = ''] = /'可选的指标'!\$A\$(\d+):\$A\$(\d+)/.exec(validation) ?? [];
    const offered = Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_, index) => list?.getCell(Number(first) + index, 1).text,
    );
    expect(offered).toEqual(observedMeasureIds.map((id) => measures[id].name));
    expect(list?.getCell(`E${first}`).text).toBe(measures[observedMeasureIds[0]].what);
  }));

test('an audit: what --fill writes is the published version, and a change of it becomes the next one', () =>
  withFolder(async (folder) => {
    const into = contentWith(folder, { '9901-blind': { name: '云汀市盲人协会' } });
    mkdirSync(join(into, 'audits'));
    cpSync(fixture('audits/9901-blind-2025.json'), join(into, 'audits/9901-blind-2025.json'));
    const out = join(folder, 'audit.xlsx');
    expect((await runTemplate('audit', '--fill', '--from', into, '--out', out)).code).toBe(0);
    const same = await runImport('audit', out, '--into', into, '--reason', '试');
    expect([same.code, same.error]).toEqual([2, expect.stringContaining('完全一样')]);
    const workbook = new Workbook();
    await workbook.xlsx.readFile(out);
    const cover = workbook.getWorksheet('封面');
    const row = Array.from({ length: 12 }, (_, index) => index + 3).find((it) =>
      cover?.getCell(it, 1).text.startsWith('审计意见类型'),
    );
    if (cover && row) cover.getCell(row, 2).value = '保留意见';
    const changed = join(folder, 'changed.xlsx');
    await workbook.xlsx.writeFile(changed);
    expect(await runImport('audit', changed, '--into', into, '--reason', '意见写错')).toMatchObject({
      code: 0,
    });
    expect(filesOf(into)['audits/9901-blind-2025.json']).toMatchObject({
      revisions: [{}, { reason: '意见写错', opinion: '保留意见' }],
    });
  }));

test('a roster: what fits comes back the same, what does not is named and stays', () =>
  withFolder(async (folder) => {
    const record = {
      name: '临溪区聋人协会',
      founded: 'preparing',
      offices: [
        {
          address: '人民路 1 号',
          hours: {
            weekly: [{ days: ['mo', 'tu', 'we'], ranges: [{ opens: '09:00', closes: '11:30' }] }],
            publicHolidays: 'closed',
          },
          access: { features: { ramp: { state: 'no' }, signLanguage: { state: 'yes', note: '需预约' } } },
        },
      ],
      contact: { phones: [{ kind: 'voice', number: '0199-5550385' }] },
      leaders: [{ role: '主席', name: '林怀谷' }],
      term: { from: '2023-05', to: '2028-05' },
      lastVerifiedOn: '2026-03-12',
    };
    const unheld = {
      languages: ['普通话'],
      contact: { phones: [{ kind: 'fax', number: '0199-5550386' }], email: 'blind@portal.example.org' },
    };
    const into = contentWith(folder, {
      '990102-deaf': record,
      '990102-blind': { name: '临溪区盲人协会', note: '盲道在修', ...unheld },
    });
    writeFileSync(join(into, 'divisions.csv'), readFileSync(divisions));
    const out = join(folder, 'roster.xlsx');
    const { code, out: said } = await runTemplate('roster', '--fill', '--from', into, '--out', out);
    expect([code, said]).toEqual([0, expect.stringMatching(/990102-blind：联系方式、可以使用的语言\n/)]);
    expect(said).not.toContain('990102-deaf：');
    expect(await runImport('roster', out, '--into', into, '--replace')).toMatchObject({ code: 0, error: '' });
    const back = associationSchema.parse(filesOf(into)['associations/990102-deaf.json']);
    const before = associationSchema.parse({ kind: 'deaf', place: '990102', ...record });
    expect({ ...back, note: undefined }).toEqual({ ...before, note: undefined });
    const workbook = new Workbook();
    await workbook.xlsx.readFile(out);
    for (const sheet of workbook.worksheets)
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.text === '盲道在修') cell.value = null;
        });
      });
    await workbook.xlsx.writeFile(out);
    const emptied = await runImport('roster', out, '--into', into, '--replace');
    expect(emptied).toMatchObject({
      code: 0,
      out: expect.stringMatching(/990102-blind：原来有、现在没有了：备注 盲道在修\n/),
    });
    const blind = filesOf(into)['associations/990102-blind.json'];
    expect(blind).toMatchObject(unheld);
    expect(blind).not.toHaveProperty('note');
  }));

test('a wrong call: exit code 2, and nothing is written or overwritten', () =>
  withFolder(async (folder) => {
    const there = join(folder, 'there.xlsx');
    writeFileSync(there, 'mine');
    const calls: [args: string[], message: RegExp][] = [
      [[], /没有写要哪一种表[^]*用法/],
      [['commitment'], /没有“commitment”这一种表/],
      [['audit', '--out', there], /已经有了，没有覆盖/],
      [['audit', '--id', 'x', '--out', join(folder, 'a.xlsx')], /要和 --fill 一起写/],
      [['audit', '--fill', '--from', folder, '--out', join(folder, 'a.xlsx')], /没有记录/],
    ];
    for (const [args, message] of calls) {
      const { code, error } = await runTemplate(...args);
      expect([code, error], args.join(' ')).toEqual([2, expect.stringMatching(message)]);
    }
    expect(Object.keys(filesOf(folder))).toEqual(['there.xlsx']);
    expect(readFileSync(there, 'utf8')).toBe('mine');
  }));
