import { villageAssociationSchema } from '../../schemas/village.ts';
import { count as ofThings, people, placeCode, properName } from '../sheet/cell-types.ts';
import { columnsFor, plain } from '../sheet/column.ts';
import { phonesOf } from '../sheet/phone.ts';
import { CellRefusal } from '../sheet/problems.ts';
import { answers } from '../sheet/words.ts';

const column = columnsFor(villageAssociationSchema);
const count = (header: string, name: string, also: readonly string[] = [], type = people) =>
  column({ header, also, path: [name], type });

const onePhone = plain((cell) => {
  const [phone = '', ...more] = phonesOf(cell);
  if (more.length > 0) throw new CellRefusal(`“${cell.text}”是几个电话`, { allowed: '一个办公电话' });
  return phone;
});

/** The columns of the form of a township (村（社区）残疾人协会基本情况表). */
export const villageColumns = {
  serial: column({ header: '序号', also: ['编号'] }),
  village: column({
    header: '村（社区）',
    also: [
      '村',
      '社区',
      '村名',
      '村居',
      '村/社区',
      '村、社区',
      '村（居）委会',
      '行政村（社区）',
      '所属村（社区）',
    ],
    required: true,
    path: ['village'],
    type: properName,
  }),
  code: column({
    header: '区划代码',
    also: ['村（社区）区划代码', '行政区划代码'],
    required: true,
    path: ['code'],
    type: placeCode,
  }),
  founded: column({
    header: '是否成立',
    also: ['是否成立协会'],
    required: true,
    path: ['founded'],
    allowed: '已成立、未成立',
    type: answers(['已成立', '有'], ['未成立', '无', '没有'], ['成立', '建立', '组建']),
  }),
  chairs: count('主席人数', 'chairs', ['主席']),
  viceChairs: count('副主席人数', 'viceChairs', ['副主席']),
  members: count('委员人数', 'members', ['委员']),
  commissioners: count('专职委员人数', 'commissioners', ['专职委员']),
  groups: count('残疾人小组数', 'groups', ['小组数'], ofThings),
  venue: column({
    header: '有无活动场所',
    also: ['活动场所'],
    path: ['venue'],
    allowed: '有、无；不清楚就空着',
    type: answers(['有'], ['无', '没有'], ['建', '建成', '建立', '设', '设立', '落实', '配备']),
  }),
  rulesPosted: column({
    header: '制度上墙公示',
    also: ['制度上墙', '制度是否上墙公示'],
    path: ['rulesPosted'],
    allowed: '是、否；不清楚就空着',
    type: answers(['是', '有'], ['否', '无', '没有'], ['公示', '上墙', '上墙公示', '张贴', '悬挂']),
  }),
  phone: column({
    header: '联系电话',
    also: ['电话', '办公电话', '联系方式'],
    path: ['phone'],
    type: onePhone,
  }),
  note: column({ header: '备注', path: ['note'] }),
};
