import { expect, test } from '@playwright/test';
import { find } from '../../../src/search/find.ts';
import { nameOneSignOff } from '../../../src/search/one-off.ts';
import { lazy } from '../../support/lazy.ts';
import { indexOf, page, urls } from '../../support/search.ts';

const pages = [
  page('/p/1/', '云汀市残联关于专门协会经费的意见', '<p>每个专门协会每年不少于10万元，残联逐年增加。</p>', {
    names: ['云汀市残联关于专门协会经费的意见', '云汀残字〔2021〕12号'],
    status: '有效',
    year: 2021,
  }),
  page('/p/2/', '专门协会暂行规定', '<p>旧的规定：专门协会经费。</p>', {
    status: '废止',
    over: true,
    year: 2018,
  }),
  page(
    '/a/deaf/',
    '望潮区聋人协会',
    '<h2 id="call">电话</h2><p>0199-4845608，周末有手语角，不满足五十万元。</p>',
    {
      names: ['望潮区聋人协会', '望潮', '0199-4845608', '01994845608'],
      kind: '协会',
      rank: 1,
    },
  ),
  page('/s/card/', '办理残疾人证', '<p>带身份证到社区工作站，不收费。</p>', {
    answers: ['残疾人证丢了怎么补？'],
    kind: '服务',
    rank: 0,
  }),
  page(
    '/list/',
    '政策文件',
    '<p>云汀市残联关于专门协会经费的意见 专门协会暂行规定 办理残疾人证 审计结果 审计</p>',
    { list: true, rank: 20, kind: '清单', names: [] },
  ),
  page('/x/', '审计结果公开情况', '<p>没有公布审计结果的单位：两个。审计报告。残联。审计</p>'),
];
const settings = {
  synonyms: [
    ['聋协', '聋人协会'],
    ['残疾证', '残疾人证'],
  ],
  leads: [] as [string, string[]][],
};

const opened = lazy(() => indexOf(pages, settings));

const firsts: [query: string, url: string, why: string][] = [
  ['云汀残字〔2021〕12号', '/p/1/', 'a document number'],
  ['云汀残字[2021]12号', '/p/1/', 'other brackets'],
  ['云汀残字2021 12', '/p/1/', 'no brackets'],
  ['0199-4845608', '/a/deaf/', 'a telephone'],
  ['望潮区聋协', '/a/deaf/', 'a word that means the same'],
  ['残疾证', '/s/card/', 'an everyday word'],
  ['十万元', '/p/1/', 'a number in Chinese'],
  ['100,000元', '/p/1/', 'a number in groups'],
  ['wangchaoqulongrenxiehui', '/a/deaf/', 'pinyin'],
  ['wang chao', '/a/deaf/', 'pinyin with blanks'],
  ['wàngcháo', '/a/deaf/', 'pinyin with tones'],
  ['望chao', '/a/deaf/', 'characters and pinyin'],
  ['望朝区聋人协会', '/a/deaf/', 'a wrong character of the same sound'],
  ['望潮区聋入协会', '/a/deaf/', 'a wrong character that only looks alike'],
  ['a/deaf', '/a/deaf/', 'an address'],
  ['https://example.org/a/deaf/', '/a/deaf/', 'an address with its site'],
  ['deaf', '/a/deaf/', 'an id'],
  ['塱潮区聋人协会', '/a/deaf/', 'a wrong character at the beginning'],
  ['wangcqlongrxh', '/a/deaf/', 'pinyin of which some syllables are only initials'],
  ['01994845608', '/a/deaf/', 'digits without a mark between them'],
  ['殘疾人證', '/s/card/', 'traditional characters'],
  ['望潮区聋协会', '/a/deaf/', 'a missing sign'],
  ['望区聋人协会', '/a/deaf/', 'a missing sign of a place'],
  ['办理残疾疾人证', '/s/card/', 'a sign twice'],
  ['残疾人证丢了怎么补', '/s/card/', 'a known question'],
  ['哪里可以办残疾人证', '/s/card/', 'a question'],
  ['证到社区', '/s/card/', 'a string over the edges of words'],
];
for (const [query, url, why] of firsts)
  test(`${query} finds ${url} first: ${why}`, async () => {
    const { store } = await opened();
    expect((await urls(store, query))[0]).toBe(url);
  });

test('a list with the query in its title stands behind two records that say it', async () => {
  const said = ['一', '二', '三'].map((it) => page(`/${it}/`, `公告${it}`, '<p>由白鹭民政局发出。</p>'));
  const list = page('/list/', '发文机关：白鹭民政局', '<p>公告</p>', { list: true, rank: 20, names: [] });
  const { store } = await indexOf([...said, list]);
  expect((await urls(store, '白鹭民政')).indexOf('/list/')).toBe(2);
});

test('a text in force stands before a repealed one, and a list behind its records', async () => {
  const { store } = await opened();
  expect(await urls(store, '专门协会经费')).toEqual(['/p/1/', '/p/2/', '/list/']);
});

test('what was heard is said, with the step, and can be refused', async () => {
  const { store } = await opened();
  expect(await find(store, '审记结果')).toMatchObject({ query: '审计结果', heard: { step: 'sound' } });
  expect(await find(store, '审记结果', true)).toMatchObject({ query: '审记结果', hits: [] });
  expect(await find(store, '审计结果')).not.toHaveProperty('heard');
});

test('a number stands before one that only ends with it', async () => {
  const { store } = await opened();
  expect((await urls(store, '十万元')).slice(0, 2)).toEqual(['/p/1/', '/a/deaf/']);
});

test('a number with a fraction is one number, written in groups or not', async () => {
  const { store } = await indexOf([
    page('/1/', '甲的账', '<p>46,476.30 元，付 28 元</p>', { rank: 1 }),
    page('/2/', '乙的账', '<p>46,476.28 元</p>'),
  ]);
  expect((await urls(store, '46476.28'))[0]).toBe('/2/');
});

test('a year that is asked for beside a word is that of a record, too', async () => {
  const { store } = await indexOf([
    page('/1/', '经费公告', '<p>公告</p>', { year: 2023 }),
    page('/2/', '经费公告', '<p>公告 2024</p>', { year: 2024, rank: 6 }),
    page('/3/', '经费与场地', '<p>公告，2024 年</p>', { year: 2021 }),
  ]);
  expect((await urls(store, '公告 2024'))[0]).toBe('/2/');
  expect((await urls(store, '公告 2023年'))[0]).toBe('/1/');
});

test('where few pages have all words, those with some stand behind', async () => {
  const { store } = await indexOf([
    page('/1/', '规划', '<p>鼓励租借轮椅</p>'),
    page('/2/', '服务站', '<p>轮椅修理</p>'),
  ]);
  expect(await urls(store, '轮椅租借')).toEqual(['/1/', '/2/']);
});

test('a word that stands in the texts once is not heard in another one', async () => {
  const { store } = await indexOf([
    page('/1/', '名册', '<p>沈子</p>'),
    page('/2/', '年度审计', '<p>年度审计</p>'),
    ...['/3/', '/4/', '/5/'].map((url) => page(url, '公告', '<p>审计，年度</p>')),
  ]);
  expect((await find(store, '年度审汁')).query).toBe('年度审计');
});

test('letters that are no pinyin find nothing', async () => {
  const { store } = await opened();
  expect((await find(store, 'zzzzqqqq')).hits).toEqual([]);
});

test('a sentence of which no page has the half is said to fit nothing', async () => {
  const { store } = await opened();
  const found = await find(store, '今天想吃火锅看电影要带身份证吗');
  expect(found).toMatchObject({ weak: true, loose: true });
  // 审记结果 sounds like 审计结果, but what fits no better was not meant.
  const heard = await find(store, '火锅店电影院审记结果');
  expect([heard.heard, heard.query]).toEqual([undefined, '火锅店电影院审记结果']);
  expect(found.hits.length).toBeGreaterThan(0);
  expect((await find(store, '办残疾人证要带身份证吗')).weak).toBeUndefined();
  expect((await find(store, '专门协会经费')).weak).toBeUndefined();
});

test('two wrong signs are mended one after the other', async () => {
  const { store } = await opened();
  expect((await find(store, '专汁协会经弗')).query).toBe('专门协会经费');
});

test('a name with one sign off is not sought where the query stands as it is', async () => {
  const { store } = await opened();
  expect(await find(store, '区聋人协会')).not.toHaveProperty('heard');
});

test('么 of simplified texts is no traditional sign', async () => {
  const { store } = await opened();
  expect((await store.characters('么')).simplified.has('么')).toBe(false);
  expect((await store.characters('個')).simplified.get('個')).toBe('个');
});

test('a known question is named', async () => {
  const { store } = await opened();
  expect((await find(store, '残疾人证丢了怎么补')).answer?.question).toBe('残疾人证丢了怎么补？');
  expect((await find(store, '专门协会经费')).answer).toBeUndefined();
  expect((await find(store, '残疾人证')).answer).toBeUndefined();
  expect((await find(store, '丢了多少残疾人证')).answer).toBeUndefined();
});

test('where nothing is found, what sounds most like it is named', async () => {
  const { store } = await opened();
  expect((await find(store, '审寄结果', true)).nearest).toContain('审计');
  expect((await find(store, '聋仍', true)).nearest?.some((it) => it.startsWith('聋人'))).toBe(true);
  expect((await find(store, '审计结果')).nearest).toBeUndefined();
});

test('a word leads first to where it is explained, by its other name too, and with a blank in it', async () => {
  const line = (id: string, also: string, plain: string): string =>
    `<div id="${id}" data-clause="${id}" data-search-row="${id}\n${also}"><dt>${id}</dt><dd>${plain}</dd></div>`;
  const explained = page(
    '/glossary/',
    '名词解释',
    `<dl>${line('限定性净资产', '限定性', '只能按捐赠人说的用途用。')}${line('滚存结余', '结余', '留到下年的钱。')}${line('ICF 分类', '功能分类', '看人能做什么。')}</dl>`,
    { rank: 20, names: [], explains: true },
  );
  const used = page(
    '/a/1/',
    '2025 年度审计',
    '<p>限定性净资产多了，限定性净资产共 3 万元。限定性、结余。ICF 分类按 ICF 分类办。</p>',
  );
  const { store } = await indexOf([explained, used]);
  for (const query of ['限定性净资产', '限定性', 'ICF 分类', '功能分类']) {
    const [first] = (await find(store, query)).hits;
    if (!first) throw new Error(query);
    expect([query, (await store.text(first.page)).url]).toEqual([query, '/glossary/']);
  }
  for (const query of [
    '什么是限定性净资产？',
    '限定性净资产是什么意思',
    '县定性净资产是啥',
    '什么叫限定性净',
    '审计报告里说的限定性净资产是什么意思',
  ]) {
    const { answer, hits } = await find(store, query);
    expect([query, answer]).toMatchObject([query, { question: '限定性净资产', anchor: '限定性净资产' }]);
    expect(hits).toHaveLength(2);
  }
  expect((await find(store, '什么是决算')).answer).toBeUndefined();
});

test('a name is known with one sign more, one twice or two exchanged, not with another one', async () => {
  const { store } = await opened();
  const known = (query: string): Promise<string | undefined> => nameOneSignOff(store, query);
  expect(await known('望潮区聋协会')).toBe('望潮区聋人协会');
  expect(await known('望潮区区聋人协会')).toBe('望潮区聋人协会');
  expect(await known('望区潮聋人协会')).toBe('望潮区聋人协会');
  expect(await known('望区聋潮人协会')).toBeUndefined();
  expect(await known('大望潮区聋人协会')).toBeUndefined();
  expect(await known('望潮区盲人协会')).toBeUndefined();
  expect(await known('聋人协会')).toBeUndefined();
});

test('two signs that were exchanged in a part of a query are put back', async () => {
  const { store } = await opened();
  expect((await find(store, '望区潮聋人协会手语角')).query).toBe('望潮区聋人协会手语角');
});

test('letters and digits of full width are those of the usual width', async () => {
  const { store } = await opened();
  expect((await urls(store, 'ｗｃｑｌｒｘｈ'))[0]).toBe('/a/deaf/');
  expect((await urls(store, '０１９９４８４５６０８'))[0]).toBe('/a/deaf/');
});

test('a day leads to what is mostly dated before what gathers it', async () => {
  const dated = [
    page('/g/', '临溪区', '<p>2024年10月1日起施行</p>', { kind: '地方', rank: 0 }),
    page('/t/', '热线制度', '<p>本制度自2024年10月1日起施行。</p>', { kind: '政策' }),
  ];
  const { store } = await indexOf(dated, { dated: ['政策'] });
  for (const query of ['2024/10/1', '2024-10-01', '2024.10.1'])
    expect((await urls(store, query))[0]).toBe('/t/');
});

test('a word of the language that the site does not have is not taken for one with a wrong sign', async () => {
  const texts = ['信息服务', '信息服务点', '看信息服务'].map((it, at) =>
    page(`/i/${at}/`, it, `<p>${it}</p>`),
  );
  const { store } = await indexOf(texts);
  expect((await find(store, '喘息服务')).heard).toBeUndefined();
  expect((await find(store, '信急服务')).query).toBe('信息服务');
});

test('a text that says a word again and again stands before one that names it once', async () => {
  const again = Array.from({ length: 5 }, (_, at) => `<h2>第${at}节</h2><p>志愿者怎样报到。</p>`).join('');
  const { store } = await indexOf([
    page('/once/', '隐私说明', '<p>志愿者报名时，本站不留姓名。</p>', { rank: 0 }),
    page('/again/', '组织建设方案', again, { rank: 1 }),
    ...Array.from({ length: 4 }, (_, at) => page(`/other/${at}/`, `第${at}份`, '<p>别的事。</p>')),
  ]);
  expect((await store.text((await find(store, '志愿者')).hits[0]?.page ?? -1)).url).toBe('/again/');
});

test('a list with the query in its title is seen though a record has another word for it in its title', async () => {
  const texts = Array.from({ length: 4 }, (_, at) =>
    page(`/t/${at}/`, `第${at}份`, '<p>苏州市残疾人联合会。</p>'),
  );
  const { store } = await indexOf(
    [
      page('/p/', '市残联关于协会工作的意见', '<p>苏州市残疾人联合会印发。</p>'),
      ...texts,
      page('/list/', '发文机关：苏州市残疾人联合会', '<p>一份。</p>', { list: true, names: [] }),
    ],
    { synonyms: [['残联', '残疾人联合会']] },
  );
  const shown = (await find(store, '市残疾人联合会')).hits.slice(0, 3);
  const urls = await Promise.all(shown.map(async (it) => (await store.text(it.page)).url));
  expect(urls).toEqual(['/p/', expect.any(String), '/list/']);
});
