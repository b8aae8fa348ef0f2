import type { Repeat } from '../../schemas/volunteering.ts';
import { openDivisions } from '../divisions.ts';
import { volunteeringColumns } from '../volunteering/columns.ts';
import { readVolunteering } from '../volunteering/read.ts';
import { cycleOf } from '../volunteering/rule.ts';
import { addSheet, table, title } from './frame.ts';
import { template, type Filled, type Names } from './template.ts';
import { dates } from '../../words/zh-CN/dates.ts';

/** The name of an id where no other has it, else the id: the importer reads both. */
function namer(names: Names['names']): (id: string | undefined) => string | undefined {
  const counts = new Map<string, number>();
  for (const name of names.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (id) => {
    const name = names.get(id ?? '');
    return name !== undefined && counts.get(name) === 1 ? name : id;
  };
}

const typed = (minute: string | undefined): string | undefined => minute?.replace('T', ' ');
const lines = (list: readonly string[]): string | undefined => list.join('\n') || undefined;
const said = (value: boolean | undefined): string | undefined =>
  value === undefined ? undefined : value ? '是' : '否';
const given = (it: { given: boolean; note?: string | undefined } | undefined): string | undefined =>
  it && [it.given ? '有' : '无', it.note].filter(Boolean).join('：');

const repeatCells = ({ days, count, except }: Repeat) => ({
  days: days.map((day) => dates.weekdays[day]).join('、'),
  count,
  except: except.join('、') || undefined,
});

function rowOf(it: Filled<'volunteering'>, places: Names['places'], nameOf: ReturnType<typeof namer>) {
  const { when, signUp, disabledVolunteers, contact } = it;
  const placeName = places.get(it.place);
  return {
    ...{ title: it.title, kind: it.kind, summary: it.summary, address: it.address, id: it.id },
    organisation: it.runBy ?? nameOf(it.organisation),
    place: placeName ? `${placeName}（${it.place}）` : it.place,
    station: nameOf(it.station),
    cycle: cycleOf(when.kind, when.repeat, when.start),
    start: typed(when.start),
    end: typed(when.end),
    until: when.repeat?.until ?? when.until,
    ...(when.repeat ? repeatCells(when.repeat) : {}),
    timeNote: when.note,
    opens: typed(signUp.opensAt),
    closes: typed(signUp.closesAt),
    ...{ url: signUp.url, signUpNote: signUp.note, wanted: it.wanted, full: said(it.full) },
    ...{ online: it.online ? '是' : undefined, requirements: lines(it.requirements) },
    support: lines(disabledVolunteers.support),
    welcome: said(disabledVolunteers.welcome),
    phones: contact.phones.map(({ number }) => number).join('、') || undefined,
    ...{ training: given(it.training), insurance: given(it.insurance) },
    ...{ cancelled: it.cancelled, published: it.publishedOn },
  };
}

const wide = new Set([
  'title',
  'organisation',
  'station',
  'address',
  'requirements',
  'support',
  'url',
  'summary',
]);

/** The list of opportunities: one a row. */
export const volunteeringTemplate = template({
  summary: '志愿助残岗位发布表',
  collection: 'volunteering',
  read: readVolunteering,
  build: async (workbook, records, { places, names }) => {
    const columns = volunteeringColumns(openDivisions('', undefined));
    const widths = Object.keys(columns).map((name) => (wide.has(name) ? 30 : 17));
    const nameOf = namer(names);
    const rows = records.map((it) => rowOf(it, places, nameOf));
    const sheet = await addSheet(workbook, '志愿助残岗位', { widths, frozen: 2 });
    title(sheet, '志愿助残岗位发布表', widths.length);
    table(sheet, 2, { columns, rows, empty: 60 });
  },
});
