import { divisionCode, line, recordId } from '../../schemas/common.ts';
import { commitmentColumns, countColumns, holdsOn, status, type CommitmentSummary } from './commitments.ts';
import { placeNameColumn, urlColumn } from './shared.ts';
import { tablesOf } from './table.ts';

/** A promise as it stands in a part of the area. */
interface PromiseInPlace {
  place: { code: string };
  state: CommitmentSummary;
}

const { column, table } = tablesOf<PromiseInPlace>();

/** A promise and a place a row: where it stands for all whom it binds there, in the latest period that is over. */
export const commitmentPlaceTable = table('各地的承诺兑现情况', ['commitment', 'place'], {
  commitment: column(recordId.describe('承诺编号'), (it) => it.state.commitment.id),
  url: urlColumn((it: PromiseInPlace) => `/commitments/${it.state.commitment.id}/`, '这项承诺的网页'),
  ...commitmentColumns((it: PromiseInPlace) => it.state.commitment),
  place: column(divisionCode.describe('行政区划代码'), (it) => it.place.code),
  placeName: placeNameColumn((it: PromiseInPlace) => it.place.code),
  period: column(
    line.optional().describe('时间：按最近一个到期的时期算'),
    ({ state }, { words }) => state.current[0] && words.commitmentParts.period(state.current[0].period),
  ),
  status: column(status.optional().describe('当地总的情况'), (it) => it.state.status),
  ...countColumns((it: PromiseInPlace) => it.state),
  asOf: holdsOn,
});
