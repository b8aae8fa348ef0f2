import { expect, test } from '@playwright/test';
import { referencesOf } from '../../../src/importers/references.ts';
import { CellRefusal } from '../../../src/importers/sheet/problems.ts';
import type { Content } from '../../../src/records/content.ts';

const named = (collection: string, id: string, name: string) => ({ collection, id, data: { name } });
const records = [
  named('associations', '9901-blind', '云汀市盲人协会'),
  named('associations', '990103-blind', '云汀市盲人协会'),
  named('organisations', 'warm-sun', '云汀市暖阳中心'),
  named('surveys', 'warm-sun', '云汀市暖阳中心'),
];
const { organisation } = referencesOf({ records } as unknown as Content);

function refused(text: string): Pick<CellRefusal, 'message' | 'allowed' | 'todo'> {
  try {
    return { message: organisation(text).id, allowed: undefined, todo: undefined };
  } catch (error) {
    if (!(error instanceof CellRefusal)) throw error;
    return { message: error.message, allowed: error.allowed, todo: error.todo };
  }
}

test('a body is named by its name, its id, or both; of its name alone there may be one only', () => {
  for (const text of [
    '云汀市暖阳中心',
    ' 云汀市暖阳中心（warm-sun） ',
    'warm-sun',
    '云汀市 暖阳中心(warm-sun)',
    '云汀市\n暖阳中心（warm-sun）',
    '云汀市暖阳中心\n（warm-sun）',
  ])
    expect(organisation(text).id, text).toBe('warm-sun');
  expect(organisation('云汀市盲人协会（9901-blind）').id).toBe('9901-blind');
  expect(refused('云汀市盲人协会')).toEqual({
    message: '内容文件夹里有 2 个“云汀市盲人协会”',
    allowed: '9901-blind、990103-blind',
    todo: '写编号，不写名称',
  });
});

test('a name beside the id of another body is refused, and so is what nobody is called', () => {
  expect(refused('云汀市聋人协会（9901-blind）')).toEqual({
    message: '编号 9901-blind 是“云汀市盲人协会”的，这里写的是“云汀市聋人协会”',
    allowed: undefined,
    todo: '核对名称和编号，改正写错的一个',
  });
  expect(refused('云汀市聋人协会').message).toBe('内容文件夹里没有“云汀市聋人协会”');
  expect(refused('云汀市聋人协会').todo).toMatch(/^.{4}/u);
});

test('what looks for bodies and titles reads no record of another kind', () => {
  const unread = {
    ...{ collection: 'villages', id: '990102001' },
    get data(): never {
      throw new Error('it is read');
    },
  };
  const content = { records: [...records, unread] } as unknown as Content;
  expect(referencesOf(content).organisation('warm-sun').id).toBe('warm-sun');
  expect(() => referencesOf(content).record('audits', '审计')).toThrow(/没有编号是“审计”/u);
});

test('a federation that is not there is no matter of the roster', () => {
  expect(refused('北坡区残疾人联合会').todo).toContain('残联的记录不由名录导入');
  expect(refused('北坡区聋人协会').todo).toContain('npm run import -- roster');
});
