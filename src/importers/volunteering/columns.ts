import { recordId } from '../../schemas/common.ts';
import { opportunitySchema, volunteerKind } from '../../schemas/volunteering.ts';
import type { DivisionList } from '../divisions.ts';
import type { Cell } from '../sheet/cell.ts';
import { count, people, day, lines, list, minute, phones, placeIn } from '../sheet/cell-types.ts';
import { columnsFor, plain, type CellType } from '../sheet/column.ts';
import { dayOf } from '../sheet/day.ts';
import { normalise, splitList, tidy } from '../sheet/normalise.ts';
import { placeholderOf } from '../sheet/placeholder.ts';
import { CellRefusal } from '../sheet/problems.ts';
import { answers, byWord, onlyYes, fromWords } from '../sheet/words.ts';
import { cycles, cycleWords, weekdays } from './rule.ts';

const notSaid = /^(?:未说明|没有说明)$/u;

/** Things one a line, or set off by semicolons; the word of the form for "nothing said" is none, 无 beside others is refused. */
const things: CellType<string[]> = {
  ...lines,
  takes: (text) => notSaid.test(normalise(text)),
  parse: ({ text }) => {
    const said = text
      .split(/[\n；;]/u)
      .map(tidy)
      .filter((line) => line !== '' && !notSaid.test(normalise(line)));
    const none = said.find((line) => placeholderOf(line) !== undefined);
    if (none !== undefined)
      throw new CellRefusal(`有一条写的是“${none}”，别的却有内容`, {
        allowed: '一行一条；没有的空着',
        todo: '没有的整格清空；有的删掉“无”“/”一类的字，只留内容',
      });
    return said.length > 0 ? said : undefined;
  },
};

/** Whether something is given, with a note. */
interface Given {
  given: boolean;
  note?: string;
}

const givenVerbs = '提供|购买|投保|办理|参保|培训|安排|组织';
const givenForm = new RegExp(
  `^((?:已经?|有)?(?:${givenVerbs})|有|是|[√✓✔]|1|无|没有|否|[×✗✘]|0|(?:未|尚未|没有?|不)(?:${givenVerbs}))(?:[:：，,（(]\\s*(.*?)[)）]?)?$`,
  'u',
);
const notGiven = /^(?:无|没|否|[×✗✘]|0|未|尚未|不)/u;

/** 有, 无, 有：说明 → whether it is given, with the note. */
function givenOf(cell: Cell): Given {
  const [, word, note = ''] = givenForm.exec(tidy(cell.text)) ?? [];
  if (!word) throw new CellRefusal(`“${cell.text}”看不出有没有`, { allowed: '有、无，或“有：说明”' });
  return { given: !notGiven.test(word), ...(note ? { note } : {}) };
}

const given: CellType<Given> = {
  parse: givenOf,
  takes: (text) => givenForm.test(tidy(text)),
  write: (it) => [it.given ? '有' : '无', it.note].filter(Boolean).join('：'),
  allowed: '有、无，或“有：说明”',
  asks: true,
};

const sameAddress = (a: string, b: string): boolean => URL.canParse(a) && new URL(a).href === new URL(b).href;

/** The address that a cell links to, or that stands in it. Throws a CellRefusal for another scheme than https. */
function linkOf(cell: Cell): string {
  const url = cell.link ?? cell.text;
  const shown = /^[a-z]+:/iu.test(cell.text) ? cell.text : url;
  if (!/^https:\/\//iu.test(url) || !URL.canParse(url))
    throw new CellRefusal(`“${url}”不是 https:// 开头的网址`, {
      todo: '写官方志愿服务平台上这个岗位的网址；没有网址的空着，写联系电话',
    });
  if (!sameAddress(shown, url))
    throw new CellRefusal(`格子里写的是“${shown}”，点开却是“${url}”`, {
      todo: '取消这个格子的超链接，或者改成一样的',
    });
  return url;
}

const id = plain(({ text }) => {
  const result = recordId.safeParse(text);
  if (result.success) return result.data;
  throw new CellRefusal(result.error.issues.map((it) => it.message).join('；'));
});

/** Days set off from each other; 2026/12/31 is one of them. */
const daysIn = (text: string): string[] => splitList(text.replace(/(?<=\d)[/／](?=\d)/gu, '-'));

const days: CellType<string[]> = {
  ...list,
  parse: (cell) => (cell.date ? [dayOf(cell)] : daysIn(cell.text).map((text) => dayOf({ ...cell, text }))),
};

/** The columns of the list of opportunities (志愿助残岗位发布表), for the lists of places of this run. */
export function volunteeringColumns(divisions: DivisionList) {
  const column = columnsFor(opportunitySchema);
  return {
    title: column({ header: '岗位名称', required: true, path: ['title'] }),
    organisation: column({
      header: '发布组织',
      also: ['组织'],
      required: true,
      path: ['runBy'],
      allowed: '协会、社会组织或残联的全称，或者它在本站的编号',
    }),
    place: column({
      header: '行政区划代码',
      also: ['行政区划', '区划代码'],
      required: true,
      path: ['place'],
      allowed: '代码，或名称加代码，如“临溪区（990102）”',
      type: placeIn(divisions),
    }),
    kind: column({
      header: '服务类别',
      also: ['类别'],
      required: true,
      path: ['kind'],
      type: byWord(volunteerKind),
    }),
    station: column({
      header: '站点',
      also: ['联络站点'],
      path: ['station'],
      allowed: '志愿者联络站点的名称，或者它在本站的编号',
      type: plain(({ text }) => tidy(text)),
    }),
    address: column({ header: '地点', path: ['address'] }),
    cycle: column({
      header: '周期',
      required: true,
      path: ['when', 'kind'],
      allowed: Object.keys(cycles).join('、'),
      choices: Object.keys(cycles),
      type: fromWords(cycleWords),
    }),
    start: column({ header: '开始时间', required: true, path: ['when', 'start'], type: minute() }),
    end: column({ header: '结束时间', path: ['when', 'end'], type: minute() }),
    closes: column({ header: '报名截止', path: ['signUp', 'closesAt'], type: minute('23:59') }),
    wanted: column({ header: '招募人数', path: ['wanted'], type: people }),
    full: column({
      header: '已满',
      path: ['full'],
      allowed: '是、否',
      type: answers(['是'], ['否'], ['满', '招满', '满员', '报满']),
    }),
    requirements: column({ header: '要求', path: ['requirements'], allowed: '一行一条', type: things }),
    support: column({
      header: '无障碍支持',
      path: ['disabledVolunteers', 'support'],
      allowed: '一行一条；没有说明的写“未说明”',
      type: things,
    }),
    phones: column({
      header: '联系电话',
      also: ['电话', '联系方式'],
      path: ['contact', 'phones'],
      type: phones,
    }),
    url: column({ header: '报名链接', also: ['报名网址'], path: ['signUp', 'url'], type: plain(linkOf) }),
    summary: column({ header: '简介', path: ['summary'] }),
    online: column({ header: '网上做', path: ['online'], allowed: '是、否', type: onlyYes('线上', '网上') }),
    days: column({
      header: '星期',
      path: ['when', 'repeat', 'days'],
      allowed: '“周三、周六”这样的写法；不写就是开始时间那一天',
      type: weekdays,
    }),
    until: column({ header: '到哪一天为止', path: ['when', 'repeat', 'until'], type: day }),
    count: column({ header: '次数', path: ['when', 'repeat', 'count'], type: count }),
    except: column({
      header: '不活动的日子',
      path: ['when', 'repeat', 'except'],
      allowed: '2026-12-31 这样的日期，几天用顿号隔开',
      type: days,
    }),
    timeNote: column({ header: '时间说明', path: ['when', 'note'] }),
    opens: column({ header: '报名开始', path: ['signUp', 'opensAt'], type: minute('00:00') }),
    signUpNote: column({ header: '报名说明', path: ['signUp', 'note'] }),
    training: column({
      header: '培训',
      also: ['有无培训', '是否有培训', '提供培训', '是否提供培训'],
      path: ['training'],
      type: given,
    }),
    insurance: column({
      header: '保险',
      also: ['有无保险', '是否有保险', '提供保险', '是否提供保险', '是否购买保险'],
      path: ['insurance'],
      type: given,
    }),
    welcome: column({
      header: '欢迎残疾人志愿者',
      path: ['disabledVolunteers', 'welcome'],
      allowed: '是、否；没有说就空着',
      type: answers(['是'], ['否'], ['欢迎']),
    }),
    cancelled: column({ header: '取消原因', path: ['cancelled'] }),
    published: column({ header: '发布日期', path: ['publishedOn'], type: day }),
    id: column({ header: '岗位编号', allowed: '已经公布的岗位照原来的编号；新岗位空着', type: id }),
  };
}

/** The columns of the list of opportunities. */
export type VolunteeringColumns = ReturnType<typeof volunteeringColumns>;
