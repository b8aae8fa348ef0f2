import { expect, test } from '@playwright/test';
import { placesFound } from '../../../src/search/excerpt.ts';
import { find } from '../../../src/search/find.ts';
import { indexOf, page, urls } from '../../support/search.ts';

test('a long question that a page answers has the words of a short query by chance', async () => {
  const answers = ['二〇二三年澜湾区的坡道由住房部门和物业公司怎样验收、怎样维修？'];
  const { store } = await indexOf([
    page('/long/', '物业通知', '<p>物业。</p>', { answers, rank: 1 }),
    page('/ramp/', '关于场所的规定', '<p>坡道怎样验收。</p>', { rank: 2 }),
  ]);
  expect((await urls(store, '坡道 验收'))[0]).toBe('/ramp/');
  expect((await urls(store, '坡道由物业公司怎样维修'))[0]).toBe('/long/');
});

test('two words of a question together say what kind of record answers it', async () => {
  const { store } = await indexOf(
    [
      page('/a/', '说明', '<p>残联花钱的说明。</p>', { kind: '资料', rank: 1 }),
      page('/b/', '账目', '<p>残联花钱的账目。</p>', { kind: '预决算', rank: 2 }),
    ],
    { intents: [{ words: ['残联…花'], kinds: ['预决算'] }] },
  );
  expect((await urls(store, '残联的钱怎么花的'))[0]).toBe('/b/');
  expect((await urls(store, '残联的说明在哪里'))[0]).toBe('/a/');
});

test('an everyday word for what services offer asks for the service, its own term does not', async () => {
  const { store } = await indexOf(
    [
      page('/race/', '轮椅比赛', '<p>轮椅划船。</p>', { kind: '志愿岗位', rank: 1 }),
      page('/service/', '轮椅借用', '<p>轮椅免费借。</p>', { kind: '服务', rank: 2 }),
    ],
    { said: [['代步车', ['轮椅']]], offered: [{ words: ['轮椅'], kinds: ['服务'] }] },
  );
  expect((await urls(store, '代步车'))[0]).toBe('/service/');
  expect((await urls(store, '轮椅'))[0]).toBe('/race/');
});

test('what has the one word that tells most of a question is shown beside what has the many that tell little', async () => {
  const words = '<p>邻居和老师。</p><h2>还有</h2><p>同学和儿子。</p>';
  const others = Array.from({ length: 8 }, (_, at) => page(`/${at}/`, `通知${at}`, words));
  const unlike = Array.from({ length: 20 }, (_, at) => page(`/u${at}/`, `预算${at}`, '<p>预算。</p>'));
  const named = ['邻居', '老师', '同学', '儿子'].map((it) =>
    page(`/${it}/`, it, '<p>名单。</p>', { list: true }),
  );
  const { store } = await indexOf(
    [page('/bullied/', '欺负', '<p>欺负。</p>'), ...others, ...unlike, ...named],
    {
      said: [['笑话', ['欺负']]],
    },
  );
  expect(await urls(store, '邻居和老师、同学的儿子笑话')).toContain('/bullied/');
});

test('a word that means the same and stands in no text is not looked for', async () => {
  const { store, asked } = await indexOf(
    [page('/1/', '办法', '<p>致残的补偿。</p>'), page('/2/', '通知', '<p>报送数据。</p>')],
    { synonyms: [['脑溢血', '半身不遂', '致残']] },
  );
  expect(store.head.synonyms).toEqual([['致残', '脑溢血', '半身不遂']]);
  expect(store.head.standing).toEqual([1]);
  expect(await urls(store, '脑溢血补偿')).toContain('/1/');
  expect(asked.length).toBeGreaterThan(0);
});

test('a page that answers several questions with a word stands before titles that have it, one page alone', async () => {
  const answers = ['借', '修', '换', '退', '买', '领', '卖', '送', '看'].map((it) => `在哪里${it}轮椅？`);
  const events = Array.from({ length: 4 }, (_, at) => page(`/${at}/`, `轮椅划船第${at}场`, '<p>划船。</p>'));
  const { store } = await indexOf([
    page('/aids/', '辅助器具借用', '<p>器具，例如轮椅。</p>', { answers, rank: 1 }),
    page('/bus/', '乘车卡', '<p>公交。</p>', { answers: answers.slice(0, 3), rank: 2 }),
    ...events,
  ]);
  const found = await urls(store, '轮椅');
  expect(found[0]).toBe('/aids/');
  expect(found.indexOf('/bus/')).toBe(5);
});

test('what names something is found by what pages say, a question by what they answer', async () => {
  const { store } = await indexOf([
    page('/rule/', '溪口工作站公告', '<p>开放时间。</p>', { answers: ['溪口能做康复吗？'], rank: 2 }),
    page('/home/', '溪口残疾人之家', '<p>康复训练。</p>', { rank: 1 }),
  ]);
  expect((await urls(store, '溪口 康复'))[0]).toBe('/home/');
  expect((await urls(store, '溪口能不能做康复'))[0]).toBe('/rule/');
});

test('a page of the portal itself that has what is asked by chance stands behind records', async () => {
  const pages = [
    page('/privacy/', '隐私', '<p>专员访问网页。</p>', { kind: '说明', rank: 0 }),
    page('/plan/', '方案', '<p>专员到村里访问。</p>', { kind: '政策', rank: 1 }),
    ...Array.from({ length: 6 }, (_, at) => page(`/${at}/`, `通知${at}`, '<p>开会。</p>', { rank: 2 })),
  ];
  const asked = '专员怎么访问';
  expect(await urls((await indexOf(pages)).store, asked)).toEqual(['/privacy/', '/plan/']);
  expect(await urls((await indexOf(pages, { own: ['说明'] })).store, asked)).toEqual(['/plan/', '/privacy/']);
});

test('another word for what is explained leads to what has it, before its explanation', async () => {
  const entry =
    '<div id="托养" data-clause="托养" data-search-row="托养\n养护院"><dt>托养</dt><dd>照料。</dd></div>';
  const { store } = await indexOf(
    [
      page('/glossary/', '名词解释', `<dl>${entry}</dl>`, { rank: 20, names: [], explains: true }),
      page('/plan/', '方案', '<p>完善托养。</p>'),
    ],
    { synonyms: [['托养', '养老院']] },
  );
  expect((await urls(store, '托养'))[0]).toBe('/glossary/');
  expect((await urls(store, '养老院'))[0]).toBe('/plan/');
});

test('a list that has all words of a query in its title stands behind the record that has them in its text', async () => {
  const { store } = await indexOf([
    page('/plan/', '关于协会的方案', '<p>临溪市残疾人联合会和民政局印发。</p>'),
    page('/list/', '发文机关：临溪市残疾人联合会', '<p>方案</p>', { list: true, rank: 20, names: [] }),
    ...Array.from({ length: 6 }, (_, at) => page(`/${at}/`, `残疾人通知${at}`, '<p>联合会。</p>')),
  ]);
  expect((await urls(store, '临溪残疾人联合会')).slice(0, 2)).toEqual(['/plan/', '/list/']);
});

test('a sentence with a comma is no row of words of which a page must have all', async () => {
  const pages = [
    page('/complaint/', '投诉', '<p>写信投诉一家单位。</p>', { rank: 1 }),
    page('/all/', '清单', '<p>电话、投诉、单位、房子。</p>', { rank: 2 }),
    page('/other/', '别的', '<p>电话。</p>', { rank: 3 }),
  ];
  const { store } = await indexOf(pages);
  expect(await urls(store, '电话 投诉 房子')).toEqual(['/all/']);
  expect(await urls(store, '电话不通，投诉房子')).toContain('/complaint/');
});

test('the number of an auditor is found without 字 and 第', async () => {
  const { store } = await indexOf([
    page('/1/', '甲审计', '<p>文号</p>', { names: ['甲审计', '澄溪会审字〔2026〕第27号'] }),
    page('/2/', '乙审计', '<p>澄溪会审字〔2026〕第19号，2026 年 27 号</p>', { names: ['乙审计'], rank: 1 }),
  ]);
  expect((await urls(store, '澄溪会审2026-27'))[0]).toBe('/1/');
});

test('a list of the portal is called as its title begins', async () => {
  const { store } = await indexOf([
    page('/easy-read/', '易读版：容易看懂的文字', '<p>短句子。</p>', { list: true, rank: 20, names: [] }),
    page('/post/', '易读版改写', '<p>改写。</p>'),
    page('/list/kind/', '易读版改写：按年份', '<p>改写。</p>', { list: true, rank: 20, names: [] }),
  ]);
  expect((await urls(store, '易读版'))[0]).toBe('/easy-read/');
  expect((await urls(store, '易读版改写'))[0]).toBe('/post/');
});

test('a word by which a kind is asked for is held a little by the pages of that kind', async () => {
  const words = '<p>盲道，有人反映。</p>';
  const others = Array.from({ length: 6 }, (_, at) =>
    page(`/${at}/`, `服务${at}`, words, { kind: '服务', rank: 1 }),
  );
  const { store } = await indexOf(
    [page('/report/', '路口', '<p>盲道断开，盲道被占。</p>', { kind: '资料', rank: 9 }), ...others],
    { intents: [{ words: ['反映过'], kinds: ['资料'] }] },
  );
  expect((await urls(store, '有没有人反映过盲道'))[0]).toBe('/report/');
});

test('a place that has all words by chance stands behind records, in words alone too', async () => {
  const gathered = '<p>协会 3 个，换届 2 次。</p>';
  const others = Array.from({ length: 6 }, (_, at) => page(`/${at}/`, `通知${at}`, '<p>开会。</p>'));
  const { store } = await indexOf([
    page('/place/', '云汀市书院街道', gathered, { kind: '地方', rank: 1, gathers: true }),
    page('/rule/', '关于组织的规定', '<p>协会的换届办法。</p>', { kind: '政策', rank: 8 }),
    ...others,
  ]);
  expect((await urls(store, '协会 换届'))[0]).toBe('/rule/');
  expect((await urls(store, '书院 换届'))[0]).toBe('/place/');
});

test('a sign that means the same as a longer word is not looked for by itself', async () => {
  const { store } = await indexOf(
    [
      page('/1/', '台账', '<p>台账。</p>', { rank: 1 }),
      page('/2/', '办法', '<p>账目要公开。</p>', { rank: 2 }),
    ],
    { synonyms: [['账目', '账']] },
  );
  expect(await urls(store, '账目怎么公开')).toEqual(['/2/']);
});

test('a short query that one record has in its text is also read as its words', async () => {
  const others = Array.from({ length: 5 }, (_, at) => page(`/${at}/`, `手语活动${at}`, '<p>一节课。</p>'));
  const { store } = await indexOf([page('/audit/', '审计', '<p>手语课的讲课费。</p>'), ...others]);
  expect(await urls(store, '手语课')).toContain('/0/');
});

test('of a long page the place is shown that says what others of it do not', async () => {
  const clause = (id: string, text: string): string => `<p id="${id}" data-clause="${id}">${text}</p>`;
  const said = ['a', 'b', 'c', 'd'].map((id) => clause(id, '协会培训，协会活动，协会协助，协会。'));
  const { store } = await indexOf([
    page('/rule/', '关于协会的意见', [...said, clause('money', '协会负责人可以有工作补贴。')].join('')),
    page('/other/', '别的', '<p>主席团培训。</p>'),
  ]);
  const found = await find(store, '协会培训的补贴有没有');
  const text = await store.text(found.hits[0]?.page ?? -1);
  expect(placesFound(text, found)[0]?.id).toBe('money');
});
