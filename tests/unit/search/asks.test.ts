import { expect, test } from '@playwright/test';
import { find } from '../../../src/search/find.ts';
import { lazy } from '../../support/lazy.ts';
import { searchLanguage } from '../../../src/words/zh-CN/search-language.ts';
import { indexOf, page, urls } from '../../support/search.ts';

const inCounty = { place: '990102', placeName: '云汀市临溪区', placeNames: ['临溪区'] };
const pages = [
  page('/f/', '临溪区残疾人联合会', '<p>办公室在二楼，周末休息。</p>', { kind: '残联', rank: 3 }),
  page('/t/', '溪口街道', '<p>临溪区残联电话：0199-1234567，审计。</p>', { kind: '地方', rank: 2 }),
  page('/s/', '日间照料', '<p>白天有人照看，协会也可以申请。</p><h2>谁来照看</h2><p>白天有人照看。</p>', {
    kind: '服务',
    rank: 1,
  }),
  page('/d/', '关于照看的调研', '<p>白天有人照看，协会也可以申请，写得更长一些。</p>', { kind: '资料' }),
  page('/m/1/', '每个协会有四万元经费', '<p>经费达到要求。</p>', { kind: '承诺', ...inCounty }),
  page('/m/2/', '每个协会有八万元经费', '<p>经费达到要求，临溪区也是。</p>', { kind: '承诺' }),
  page('/audits/', '审计结果', '<p>各单位的审计。</p>', { answers: ['审计发现的问题改了没有？'] }),
  page('/plan/', '三个预算表的说明', '<p>预算怎样写。</p>', { kind: '资料', rank: 0 }),
  page('/b/', '临溪区残疾人联合会部门预算', '<p>各项支出。</p>', { kind: '预决算' }),
  page('/missing/', '未公布的单位', '<p>名单。</p>', { answers: ['哪些单位没有公布审计？'] }),
];
const opened = lazy(() =>
  indexOf(pages, {
    synonyms: [['残联', '残疾人联合会']],
    leads: [
      ['拖着', ['整改', '改了']],
      ['三公经费', ['预算']],
      ['滴滴', ['白天']],
    ],
    intents: [
      { words: ['孩子'], kinds: ['服务'] },
      { words: ['预算'], kinds: ['预决算'] },
    ],
  }),
);
const first = async (query: string): Promise<string | undefined> => {
  const { store } = await opened();
  const { answer, hits } = await find(store, query);
  const page = answer?.page ?? hits[0]?.page;
  return page === undefined ? undefined : (await store.text(page)).url;
};

const asked: [query: string, url: string, why: string][] = [
  ['临溪区残联电话是多少', '/f/', 'the record of a name before a page that only has the words'],
  ['孩子白天有人照看吗', '/s/', 'a service where somebody speaks of a child'],
  ['临溪区的协会经费达到要求了吗', '/m/1/', 'a record of the place before one that mentions it'],
  ['哪些审计问题还拖着', '/audits/', 'a known question in other words'],
  ['三公经费花了多少', '/b/', 'the kind of records that an everyday word stands for, not pages with its 三'],
  ['没有公布审计的单位是哪些', '/missing/', 'a known question turned round as it is'],
];
for (const [query, url, why] of asked)
  test(`${query} leads to ${url}: ${why}`, async () => {
    expect(await first(query)).toBe(url);
  });

test('a question that is not turned round is another one', async () => {
  const { store } = await opened();
  expect((await find(store, '哪些单位公布了审计')).answer).toBeUndefined();
});

test('in a sentence, a single sign that no word has is not heard in another one', async () => {
  const { store } = await opened();
  expect((await find(store, '有多少人填了经费')).heard).toBeUndefined();
});

test('an everyday word is known where it is typed, and is not what somebody meant by another one', async () => {
  const { store } = await opened();
  expect((await store.text((await find(store, '滴滴')).hits[0]?.page ?? -1)).title).toBe('日间照料');
  expect((await find(store, '弟弟')).heard).toBeUndefined();
});

test('the page that is named as the answer is no result below it', async () => {
  const { store } = await opened();
  const { answer, hits } = await find(store, '没有公布审计的单位是哪些');
  expect(hits.map((it) => it.page)).not.toContain(answer?.page);
});

test('what says words that were typed apart in many places is before what says them once, where all else is equal', async () => {
  const said = (times: number): string =>
    Array.from({ length: 6 }, (_, at) => {
      const text = at === 0 ? '轮椅可以借，补贴也有。' : at < times ? '补贴每月都发。' : '服务站开着。';
      return `<h2 id="h${at}">第${at}节</h2><p>${text}</p>`;
    }).join('');
  const others = Array.from({ length: 20 }, (_, at) =>
    page(`/o/${at}/`, `别的第${at}件`, '<p>这里说的是午餐。</p>', { rank: 30 }),
  );
  const twice = [page('/once/', '借用', said(1), { rank: 1 }), page('/often/', '领取', said(6), { rank: 2 })];
  const { store } = await indexOf([...twice, ...others]);
  const { hits } = await find(store, '轮椅 补贴');
  expect((await store.text(hits[0]?.page ?? -1)).url).toBe('/often/');
});

test('a kind that is called by name beside a place, a year or a status is sought, not the place', async () => {
  const records = [
    page('/p/', '临溪区', '<p>临溪区的文件、审计和公告。</p>', { kind: '地方', rank: 0 }),
    page('/a/', '盲人协会2024年度', '<p>收支。</p>', { kind: '审计', year: 2024, ...inCounty }),
    page('/a/old/', '盲人协会2023年度', '<p>收支。</p>', { kind: '审计', year: 2023, ...inCounty }),
    page('/t/', '关于经费的通知', '<p>每年四万元。</p>', { kind: '政策', status: '有效', ...inCounty }),
    page('/t/over/', '暂行办法', '<p>每年一万元。</p>', {
      kind: '政策',
      status: '废止',
      over: true,
      ...inCounty,
    }),
    page('/w/', '会议纪要', '<p>废止的事另说，2024年的审计也是。</p>', { kind: '资料', rank: 1 }),
  ];
  const { store } = await indexOf(records, {
    called: [
      { words: ['审计'], kinds: ['审计'] },
      { words: ['文件', '政策'], kinds: ['政策'] },
    ],
  });
  const urlOf = async (query: string): Promise<string> =>
    (await store.text((await find(store, query)).hits[0]?.page ?? -1)).url;
  expect(await urlOf('临溪区的审计')).toBe('/a/');
  expect(await urlOf('临溪区2023年的审计')).toBe('/a/old/');
  expect(await urlOf('临溪区发的文件')).toBe('/t/');
  expect(await urlOf('临溪区废止的文件')).toBe('/t/over/');
});

test('in a question a page that gathers what records say stands behind them', async () => {
  const gathering = page('/g/', '溪口街道', '<p>周末学手语，看病，领补贴。</p>', {
    kind: '地方',
    rank: 0,
    gathers: true,
  });
  const { store } = await indexOf([gathering, page('/r/', '手语角', '<p>周末学手语。</p>', { rank: 9 })]);
  expect((await store.text((await find(store, '周末去哪里学手语')).hits[0]?.page ?? -1)).url).toBe('/r/');
});

test('a record is of the level of its place', async () => {
  const records = [
    page('/c/', '建齐协会', '<p>市级协会和县级协会都要建。</p>', { kind: '承诺', rank: 1 }),
    page('/a/1/', '云汀市盲人协会', '<p>办公室在二楼。</p>', { kind: '协会', place: '9901' }),
    page('/a/2/', '临溪区盲人协会', '<p>办公室在一楼。</p>', { kind: '协会', place: '990102' }),
  ];
  const { store } = await indexOf(records, { levels: { 4: ['市级'], 6: ['县级', '区级'] } });
  const urlOf = async (query: string): Promise<string> =>
    (await store.text((await find(store, query)).hits[0]?.page ?? -1)).url;
  expect(await urlOf('市级盲人协会')).toBe('/a/1/');
  expect(await urlOf('区级盲人协会')).toBe('/a/2/');
});

test('each known question counts by itself: words of two are none that one asks', async () => {
  const fact = { kind: '服务' };
  const { store } = await indexOf([
    page('/one/', '日间照料', '<p>白天有人。</p>', { ...fact, answers: ['晚饭在哪里吃？', '轮椅怎么借？'] }),
    page('/two/', '送餐', '<p>每天中午。</p>', { ...fact, answers: ['坐轮椅怎么吃晚饭？'] }),
  ]);
  const { answer, hits } = await find(store, '坐轮椅的人怎么吃晚饭');
  expect((await store.text(answer?.page ?? hits[0]?.page ?? -1)).url).toBe('/two/');
});

test('a known question is no answer for another place', async () => {
  const pages = [
    page('/contact/', '联系我们', '<p>电话和地址。</p>', { answers: ['残联的地址在哪里？'] }),
    page('/p/', '溪口街道', '<p>溪口街道残联在河边。</p>', { kind: '地方', gathers: true }),
  ];
  const { store } = await indexOf(pages);
  expect((await find(store, '残联的地址在哪儿啊')).answer?.question).toBe('残联的地址在哪里？');
  expect((await find(store, '溪口街道残联的地址在哪儿啊')).answer).toBeUndefined();
});

test('what people say leads to terms where no text says it, and stands beside the texts that do', async () => {
  const texts = Array.from({ length: 4 }, (_, at) => page(`/t/${at}/`, `第${at}份说明`, '<p>管财务。</p>'));
  const pages = [...texts, page('/c/', '投诉和意见', '<p>怎样投诉，谁来答复。</p>')];
  const said = [
    ['财务', ['投诉']],
    ['讨说法', ['投诉']],
  ] as const;
  const { store } = await indexOf(pages, { said });
  expect(await store.ledTo('讨说法')).toEqual(['投诉']);
  expect(await store.ledTo('财务')).toEqual([]);
  expect((await store.text((await find(store, '讨说法')).hits[0]?.page ?? -1)).url).toBe('/c/');
});

test('an everyday word that stands in one text by chance is looked for by its terms as well', async () => {
  const pages = [
    page('/far/', '路线', '<p>离车站三公里。</p>'),
    page('/b/', '部门预算', '<p>各项支出。</p>', { kind: '预决算' }),
  ];
  const { store } = await indexOf(pages, { leads: [['三公', ['预算']]] });
  const urls = await Promise.all(
    (await find(store, '三公')).hits.map(async (it) => (await store.text(it.page)).url),
  );
  expect(urls).toContain('/b/');
});

test('of the terms that an everyday word leads to the first is what it means, the others go with it', async () => {
  const pages = [
    page('/run/', '视障领跑', '<p>周日跑步。</p>', { rank: 0 }),
    page('/audio/', '有声书录制', '<p>每周二晚上。</p>', { rank: 9 }),
  ];
  const { store } = await indexOf(pages, { said: [['录小说', ['有声书', '视障']]] });
  expect((await store.text((await find(store, '哪里可以录小说')).hits[0]?.page ?? -1)).url).toBe('/audio/');
});

test('a figure stands behind what it tells of, and first where its whole name is asked for', async () => {
  const pages = [
    page('/m/', '开展民意调查', '<p>一年一次。</p>', { kind: '指标', rank: 1 }),
    page('/s/', '残疾人民意调查', '<p>问了八百人。</p>', { kind: '调查', rank: 2 }),
  ];
  const { store } = await indexOf(pages, { figures: ['指标'] });
  const urlOf = async (query: string): Promise<string> =>
    (await store.text((await find(store, query)).hits[0]?.page ?? -1)).url;
  expect(await urlOf('民意调查')).toBe('/s/');
  expect(await urlOf('开展民意调查')).toBe('/m/');
});

test('a figure that is called like its records stands behind them, and a place behind what is sought in it', async () => {
  const records = Array.from({ length: 3 }, (_, at) =>
    page(`/s/${at}/`, `第${at}条街联络站`, '<p>每周六。</p>', { kind: '志愿站点', ...inCounty }),
  );
  const pages = [
    page('/m/', '联络站', '<p>三个。</p>', { kind: '指标', rank: 0 }),
    page('/p/', '临溪区', '<p>联络站、协会和残联。</p>', { kind: '地方', rank: 1, gathers: true }),
    ...records,
  ];
  const { store } = await indexOf(pages, {
    figures: ['指标'],
    things: [{ words: ['联络站'], kinds: ['志愿站点'] }],
  });
  const urlOf = async (query: string): Promise<string> =>
    (await store.text((await find(store, query)).hits[0]?.page ?? -1)).url;
  expect(await urlOf('联络站')).toBe('/s/0/');
  expect(await urlOf('临溪区的联络站')).toBe('/s/0/');
});

test('what only names a thing is not told a question about it', async () => {
  const pages = [
    page('/list/', '服务场所', '<p>阅览室等。</p>', { answers: ['盲人图书馆在哪里？'] }),
    page('/l/', '视障阅览室', '<p>盲人图书馆，有声书。</p>'),
  ];
  const { store } = await indexOf(pages);
  expect((await find(store, '盲人图书馆')).answer).toBeUndefined();
  expect((await find(store, '盲人图书馆在哪里')).answer?.question).toBe('盲人图书馆在哪里？');
});

test('what has the number of a question and little else does not stand before what has the rest of it', async () => {
  const { store } = await indexOf(
    [
      page('/care/', '白天照料', '<p>成年的儿子白天有人照料</p>'),
      page('/other/', '奖励办法', '<p>儿子十八岁以后</p>'),
      page('/third/', '场地', '<p>一百一十八岁</p>'),
    ],
    { leads: [['十八岁以后', ['成年']]] },
  );
  expect((await urls(store, '儿子十八岁以后白天照料'))[0]).toBe('/care/');
});

test('a kind that is called by name is sought, not the kinds that answer other words of the query', async () => {
  const { store } = await indexOf(
    [
      page('/s/', '儿童康复救助', '<p>孩子康复训练，项目评价</p>', { kind: '服务', rank: 0 }),
      page('/e/', '儿童康复救助评价', '<p>孩子的项目评价</p>', { kind: '绩效评价', year: 2024 }),
    ],
    {
      intents: [{ words: ['孩子'], kinds: ['服务'] }],
      called: [{ words: ['项目评价'], kinds: ['绩效评价'] }],
    },
  );
  expect((await urls(store, '2024年孩子康复项目评价'))[0]).toBe('/e/');
});

test('in a question, what nearly all pages of a kind say tells none of them, but where the kind is called by name', async () => {
  const bodies = ['甲', '乙', '丙', '丁', '戊'].map((name) =>
    page(`/${name}/`, `${name}协会`, '<p>经费由谁监督：残联监督。兑现</p>', { kind: '协会', rank: 0 }),
  );
  const { store } = await indexOf(
    [...bodies, page('/rule/', '关于加强监管的意见', '<p>经费由残联监督。</p>', { kind: '政策', rank: 1 })],
    { called: [{ words: ['协会'], kinds: ['协会'] }] },
  );
  expect((await urls(store, '经费谁来监督'))[0]).toBe('/rule/');
  expect((await urls(store, '协会的经费谁来监督'))[0]).not.toBe('/rule/');
});

test('a list that answers a question by one of its own stands among the records', async () => {
  const { store } = await indexOf([
    page('/1/', '热线制度', '<p>数据按月报送。</p>'),
    page('/2/', '报送通知', '<p>数据按月报送。</p>'),
    page('/3/', '评价数据', '<p>调用</p>'),
    page('/4/', '另一个通知', '<p>数据</p>'),
    page('/api/', '接口', '<p>地址</p>', { list: true, rank: 20, names: [], answers: ['怎么调用数据？'] }),
  ]);
  expect((await urls(store, '程序怎么调用你们的数据')).slice(0, 3)).toContain('/api/');
});

test('what people say in two words leads to the terms that it stands for', async () => {
  const { store } = await indexOf(
    [page('/1/', '儿童康复救助', '<p>言语训练</p>'), page('/2/', '讲话稿', '<p>儿子的讲话</p>')],
    { said: searchLanguage.said.map(({ word, also }) => [word, also]) },
  );
  expect((await urls(store, '还不会讲话能治吗'))[0]).toBe('/1/');
});
