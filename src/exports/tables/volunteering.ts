import { stateOf, type OpportunityRecord } from '../../domain/volunteering/volunteering.ts';
import { collections } from '../../schemas/collections.ts';
import { line } from '../../schemas/common.ts';
import { opportunitySchema } from '../../schemas/volunteering.ts';
import { volunteer } from '../../words/zh-CN/volunteer.ts';
import { ownRecord, placeName } from './shared.ts';
import { allFields, tablesOf } from './table.ts';
import { meaning, worded } from '../../schemas/enum-words.ts';

const { column, table } = tablesOf<OpportunityRecord>();
const state = worded('volunteering.state', volunteer.state);

/** An opportunity a row: its page, how it stands and names beside ids, then what the record says. */
export const opportunityTable = table(collections.volunteering.label, ['id'], {
  ...ownRecord('volunteer'),
  state: column(meaning(state, '制作这份文件时的状态'), (it, { minute }) => stateOf(it, minute)),
  placeName,
  whenText: column(line.describe('时间文字：网页上的说法'), (it, { words }) =>
    words.when.lines(it.when).join('；'),
  ),
  organisationName: column(
    line.describe('发布组织'),
    ({ runBy, organisation }, { bodyOf }) => runBy ?? (organisation ? bodyOf(organisation).name : ''),
  ),
  stationName: column(line.optional().describe('志愿者联络站点'), ({ station }, { stationNameOf }) =>
    station === undefined ? undefined : stationNameOf(station),
  ),
  ...allFields(opportunitySchema.shape),
});
