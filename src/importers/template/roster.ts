import { accessFeatures, type Access, type AccessFeature } from '../../schemas/access.ts';
import { associationKinds } from '../../schemas/association.ts';
import type { Hours } from '../../schemas/hours.ts';
import type { Leaders, Term } from '../../schemas/people.ts';
import { openDivisions } from '../divisions.ts';
import { rosterColumns } from '../roster/columns.ts';
import { readRosters } from '../roster/read.ts';
import { addSheet, input, table, title, words } from './frame.ts';
import { template, type Filled } from './template.ts';
import { hours as hoursIn } from '../../words/zh-CN/hours.ts';

function accessText(access: Access): string {
  const known = (Object.keys(accessFeatures) as AccessFeature[]).flatMap((id) => {
    const { state, note } = access[id] ?? {};
    if (state !== 'yes' && state !== 'no') return [];
    const name = accessFeatures[id].replace(/（.*）$/u, '');
    return [`${state === 'no' ? '无' : ''}${name}${note ? `（${note}）` : ''}`];
  });
  return known.join('；');
}

const hoursText = (hours: Hours): string =>
  [
    ...hoursIn.lines(hours),
    hours.publicHolidays === 'unknown' ? '' : hoursIn.holidays(hours),
    hours.note ? `（${hours.note}）` : '',
  ]
    .filter(Boolean)
    .join('；');

const monthText = (month: string): string => month.replace(/^(\d{4})-0?(\d+)$/, '$1年$2月');
const termText = ({ from, to }: Term): string => `${monthText(from)}—${monthText(to)}`;
const namesText = (leaders: Leaders, role: string): string | undefined =>
  leaders.flatMap((it) => (it.role === role && it.name ? [it.name] : [])).join('、') || undefined;

function rowOf(it: Filled<'associations'>, index: number, placeName: string | undefined) {
  const [office] = it.offices;
  const { registration, leaders, term } = it;
  const voice = it.contact.phones.filter(({ kind }) => kind === 'voice');
  return {
    serial: index + 1,
    place: placeName ? `${placeName}（${it.place}）` : it.place,
    name: it.name,
    kind: associationKinds[it.kind].categories.join('、'),
    registered: registration && (registration.registered ? '已登记' : '未登记'),
    creditCode: registration?.creditCode,
    address: office?.address,
    phones: voice.map(({ number }) => number).join('、') || undefined,
    hours: office?.hours && hoursText(office.hours),
    access: (office && accessText(office.access.features)) || undefined,
    chairs: namesText(leaders, '主席'),
    viceChairs: namesText(leaders, '副主席'),
    secretaries: namesText(leaders, '秘书长'),
    term: term && termText(term),
    note: it.note ?? (it.founded === 'preparing' ? '筹备中' : undefined),
  };
}

const wide = new Set(['name', 'address', 'hours', 'access', 'note', 'creditCode']);

/** The list of associations; records that were verified on another day stand on another sheet. */
export const rosterTemplate = template({
  summary: '专门协会名录',
  collection: 'associations',
  read: (grids, { lists }) => readRosters(grids, lists),
  build: async (workbook, records, { places }) => {
    const columns = rosterColumns(openDivisions('', undefined));
    const widths = Object.keys(columns).map((name) => (name === 'serial' ? 7 : wide.has(name) ? 30 : 16));
    const days = [...Map.groupBy(records, (it) => it.lastVerifiedOn)];
    for (const [index, [day, group]] of (days.length > 0 ? days : [[undefined, []] as const]).entries()) {
      const sheet = await addSheet(workbook, index === 0 ? '名录' : `名录${index + 1}`, {
        widths,
        frozen: 3,
      });
      title(sheet, '残疾人专门协会名录', widths.length);
      sheet.mergeCells('A2:B2');
      words(sheet.getCell('A2'), '填报单位：');
      input(sheet.getCell(2, 3));
      words(sheet.getCell(2, 4), '填报日期：');
      input(sheet.getCell(2, 5), undefined, day);
      const rows = group.map((it, row) => rowOf(it, row, places.get(it.place)));
      table(sheet, 3, { columns, rows, empty: 100 });
    }
  },
});
