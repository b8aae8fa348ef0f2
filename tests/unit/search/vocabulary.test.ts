import { expect, test } from '@playwright/test';
import { Numbering } from '../../../src/search/build/numbering.ts';
import { TermCutter, type Empty } from '../../../src/search/build/page-terms.ts';
import { TermCounter } from '../../../src/search/build/terms.ts';
import { find } from '../../../src/search/find.ts';
import { encodeWords, Vocabulary } from '../../../src/search/vocabulary.ts';
import { lazy } from '../../support/lazy.ts';
import { indexOf, page, urls } from '../../support/search.ts';
import { searchLanguage } from '../../../src/words/zh-CN/search-language.ts';

const readings = new Map([
  ['长', ['zhang', 'chang']],
  ['乐', ['le', 'yue']],
  ['残', ['can']],
  ['联', ['lian']],
]);
const words = [
  { form: '残联', reading: 'can lian', weight: 200 },
  { form: '长乐', reading: 'chang le', weight: 200 },
  { form: '残长', reading: 'can zhang', weight: 7 },
];

test('words keep their weight and a reading that is not the plain one', () => {
  const text = `${encodeWords(words.slice(0, 2), { readings })}\n\n${encodeWords(words.slice(2), { readings })}`;
  expect(text).toBe('=200\n残联\n长乐\tchang le\n\n=7\n残长');
  const vocabulary = new Vocabulary(text, { readings });
  expect(vocabulary.from([['c'], ['l']])).toEqual(words.slice(0, 2));
  expect(vocabulary.from([['c'], ['l', 'z']])).toEqual(words);
  expect(vocabulary.from(undefined)).toEqual([]);
  expect(vocabulary.sure).toEqual(['残联', '长乐']);
  expect(vocabulary.text).toBe('\n残联\n长乐\n残长\n');
});

/** A counter that is told pages as they are. */
function counterWithout(empty: Empty): { counter: TermCounter; add: (title: string, text?: string) => void } {
  const strings = new Numbering<string>();
  const [cutter, counter] = [new TermCutter(empty, strings), new TermCounter(empty, strings)];
  const add = (title: string, text?: string): void =>
    counter.add(
      cutter.cut({ list: false, title, passages: text === undefined ? [] : [{ id: '', label: '', text }] }),
    );
  return { counter, add };
}

/** The terms of texts, each of which stands on five pages. */
function termsOf(...texts: readonly string[]): string[] {
  const { particles, unfinished, functionWords } = searchLanguage;
  const { counter, add } = counterWithout({ particles, unfinished, functionWords });
  for (const text of texts) for (let times = 0; times < 50; times += 1) add('', text);
  return counter.terms().map(([term]) => term);
}

test('a term does not run from one cell into the next, nor begin or end with a word that goes on', () => {
  const terms = termsOf('轮椅能使用， 申请单位 市残联');
  expect(terms).toEqual(expect.arrayContaining(['轮椅', '申请单位', '市残联']));
  expect(terms.filter((it) => /轮椅能|能使用|单位市/.test(it))).toEqual([]);
});

test('what hardly stands but with one more sign is no term, what stands in several is one', () => {
  const terms = termsOf('志愿助残服务', '志愿助残活动', '市盲人协会', '县聋人协会');
  expect(terms).toContain('志愿助残');
  expect(terms).not.toContain('志愿助');
  expect(terms).not.toContain('残服务');
});

/** The terms of texts that stand once each, with how often they do. */
function timesIn(...texts: readonly string[]): Map<string, number> {
  const { particles, unfinished, functionWords } = searchLanguage;
  const { counter, add } = counterWithout({ particles, unfinished, functionWords });
  for (const text of texts) add('', text);
  return new Map(counter.terms());
}

test('two signs of which one hardly stands apart are a word that the dictionary does not know', () => {
  const apart = ['看树', '看树', '看云', '看车', '买树', '用树'];
  const terms = timesIn('增加挂职干部', '挂职一名理事', '培养后备干部', '后备名单', ...apart);
  expect([...terms.keys()]).toEqual(expect.arrayContaining(['挂职', '后备']));
  expect(terms.has('看树')).toBe(false);
});

test('a word that begins with a sign after which terms go on begins a longer term, its other signs do not', () => {
  const terms = timesIn('培养后备干部', '推荐后备干部', '后备名单', '会后备案，备好');
  expect(terms.has('后备干部')).toBe(true);
  expect(terms.has('备干部')).toBe(false);
});

test('in a site of few texts, what stands together twice is a term, and a word of the dictionary stands in longer ones', () => {
  const terms = timesIn('临溪工作规则', '临溪工作规则', '天津', '天津市规划');
  expect(terms.has('工作规则')).toBe(true);
  expect(terms.get('天津')).toBe(2);
});

test('in a site of few texts, three signs between two marks are a word that the dictionary does not know, and mend a wrong sign', async () => {
  expect(timesIn('动员村民小组长、网格员、社会组织').get('网格员')).toBe(3);
  const { store } = await indexOf([
    page('/1/', '方案', '<p>动员村民小组长、网格员、社会组织</p>'),
    ...['/2/', '/3/', '/4/'].map((url) => page(url, `公告 ${url}`, '<p>人员，网上公布</p>')),
  ]);
  expect(await find(store, '网恪员')).toMatchObject({ query: '网格员', heard: { step: 'wrong' } });
});

test('initials of two words may be those of the one name of a title', async () => {
  const { store } = await indexOf([
    page('/reform/', '关于泗水残疾人联合会改革的通知', '<p>改革</p>'),
    ...['/2/', '/3/', '/4/'].map((url) => page(url, `公告 ${url}`, '<p>失效，残疾人联合会</p>')),
  ]);
  expect((await find(store, 'sscjrlhh')).query).toBe('泗水残疾人联合会');
});

test('a nation keeps nothing of what stands together but once', () => {
  const seldomOf = (pages: number): number => {
    const { counter, add } = counterWithout({ particles: [], unfinished: [], functionWords: [] });
    for (let at = 0; at < pages; at += 1) {
      const signs = Array.from({ length: 8 }, (_, sign) => 0x4e00 + ((at * 8 + sign) % 20_000));
      add(String.fromCodePoint(...signs));
    }
    return counter.seldom(new Map()).length;
  };
  expect(seldomOf(20)).toBeGreaterThan(100);
  expect(seldomOf(2500)).toBe(0);
});

test('the initials of two words that stand together once are heard', async () => {
  const { store } = await indexOf([
    page('/1/', '方案', '<p>加强专职干部队伍</p>'),
    ...['/2/', '/3/', '/4/'].map((url) => page(url, `公告 ${url}`, '<p>组织，公布</p>')),
  ]);
  expect((await find(store, 'zzgb')).query).toBe('专职干部');
});

const pages = [page('/a/', '望潮区聋人协会', '<p>残联</p>'), page('/b/', '澜湾区盲人协会', '<p>残联</p>')];
const opened = lazy(() => indexOf(pages));

test('the initials of a long name are heard', async () => {
  const { store } = await indexOf([...pages, page('/c/', '云汀市残疾人福利基金会', '<p>捐款</p>')]);
  const { hits } = await find(store, 'ytscjrfljjh');
  expect((await store.text(hits[0]?.page ?? -1)).title).toBe('云汀市残疾人福利基金会');
});

for (const [query, title] of [
  ['望朝区龙人协会', '望潮区聋人协会'],
  ['蓝湾区盲人协会', '澜湾区盲人协会'],
  ['wangchaoqulongrenxiehui', '望潮区聋人协会'],
  ['wcqlrxh', '望潮区聋人协会'],
  ['望潮区农人协会', '望潮区聋人协会'],
  ['望潮区聋人协公', '望潮区聋人协会'],
] as const)
  test(`${query} is heard by one file of words, and asks for no file of names`, async () => {
    const { store, asked } = await opened();
    const { hits, heard } = await find(store, query);
    expect((await store.text(hits[0]?.page ?? -1)).title).toBe(title);
    expect(heard).toBeDefined();
    expect(asked.filter((it) => /^names|^vocabulary/.test(it))).toEqual(['vocabulary']);
  });

test('what has six signs, or is a short sentence of words that no text has, asks for no file of names', async () => {
  for (const query of ['录小说给盲人听', '房东不同意改厕所', '残疾人服热线']) {
    const { store, asked } = await indexOf(pages);
    await find(store, query);
    expect(asked.filter((it) => it.startsWith('names'))).toEqual([]);
  }
});

test('where the vocabulary has not all names, the files of names are asked', async () => {
  const { store, asked } = await indexOf(pages);
  store.head.vocabularyHasNames = false;
  const { hits } = await find(store, 'wangchaoqulongrenxiehui');
  expect((await store.text(hits[0]?.page ?? -1)).title).toBe('望潮区聋人协会');
  expect(asked.some((it) => it.startsWith('names'))).toBe(true);
});

test('what is typed asks ahead for the words to hear by only where it stands nowhere, simplified neither', async () => {
  const { store, asked } = await indexOf(pages);
  const isAsked = async (typed: string): Promise<boolean> => {
    const before = asked.length;
    await store.expect(typed);
    return asked.slice(before).includes('vocabulary');
  };
  expect(await isAsked('望潮')).toBe(false);
  expect(await isAsked('聯')).toBe(false);
  expect(await isAsked('残联有没有什么办法')).toBe(false);
});

test('letters, and what stands nowhere, ask ahead for the words to hear by', async () => {
  for (const typed of ['wang', '忘朝']) {
    const { store, asked } = await indexOf(pages);
    await store.expect(typed);
    expect(asked).toContain('vocabulary');
  }
});

test('a word of Latin letters that the texts have is one of a Chinese query, and no initials', async () => {
  const { store } = await indexOf([
    page('/data/', '下载', '<p>全部数据，Excel 表格</p>'),
    page('/other/', '数据报送', '<p>数据</p>'),
    ...pages,
  ]);
  expect((await urls(store, '数据有没有Excel'))[0]).toBe('/data/');
  expect((await urls(store, '望潮区lr协会'))[0]).toBe('/a/');
});
