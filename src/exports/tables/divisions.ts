import { z } from 'zod';
import type { Place } from '../../domain/places/places.ts';
import { divisionCode } from '../../schemas/common.ts';
import { divisionLevels, divisionSchema } from '../../schemas/division.ts';
import { fields, tablesOf } from './table.ts';

const { column, table } = tablesOf<Place>();
const levelWords = 'province 省、city 市、county 县（区）、township 乡镇（街道）、village 村（社区）';

/** A place served a row. */
export const divisionTable = table('行政区划', ['code'], {
  ...fields(divisionSchema.shape, 'code', 'name'),
  level: column(z.enum(divisionLevels).describe(`级别：${levelWords}`), (it) => it.level),
  parent: column(divisionCode.optional().describe('上一级的行政区划代码'), (it) => it.parent),
});
