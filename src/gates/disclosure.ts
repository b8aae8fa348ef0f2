import { place, recordsOf, type Content, type RecordFile } from '../records/content.ts';
import { isOpen, disclosedOnRequest, type Policy } from '../schemas/policy.ts';
import { findingOf } from './record-fault.ts';
import type { Finding, Gate } from './types.ts';

/** What a text prints of itself where it is not to be disclosed to everybody. */
const printed =
  /(?:此件|本件|本文件)(?:为|属|是)?\s*[（(“"]?(?:不予公开|不公开|不宜公开|不得公开|依申请公开)|公开(?:属性|方式|类别|形式|类型|选项)\s*[：:]\s*(?:不予公开|不公开|依申请公开)|^\s*(?:<Note>)?\s*[（(]?(?:不予公开|依申请公开)[）)]?(?:<\/Note>)?\s*$/u;

const todo = '按原文写 disclosure：依申请公开的，本站只公开有这份文件；不予公开的，把文件从内容文件夹移走';

/** Where a text says of itself what its `disclosure` does not say. */
function* contradictions(content: Content, record: RecordFile & { data: Policy }): Generator<Finding> {
  if (!isOpen(record.data)) return;
  const says = (text: string): string =>
    `写着“${text.trim()}”，公开属性却是“${record.data.disclosure ?? '没有写'}”`;
  const { note } = record.data;
  if (note && printed.test(note))
    yield findingOf(content, { record, path: ['note'], what: says(note), todo, level: 'error' });
  for (const [index, text] of record.body.split('\n').entries()) {
    const found = printed.exec(text)?.[0];
    if (found !== undefined)
      yield { where: place(record.file, record.bodyLine + index), what: says(found), todo, level: 'error' };
  }
}

/** What stands in a text that is disclosed on request, and stays unpublished. */
function* unpublished(content: Content, record: RecordFile & { data: Policy }): Generator<Finding> {
  if (isOpen(record.data)) return;
  const parts = [...record.withheld, ...(record.body.trim() ? ['正文'] : [])];
  if (parts.length === 0) return;
  yield findingOf(content, {
    record,
    path: ['disclosure'],
    what: `${disclosedOnRequest}：网页只写有这份文件和怎样申请，${parts.join('、')}不会公开`,
    todo: '确实主动公开的，写 disclosure: 主动公开；不是就不用改，也可以删掉不公开的内容',
    level: 'warning',
  });
}

/** What is not to be disclosed is not published, and a text does not say of itself what its record contradicts. */
export const disclosure: Gate<Content> = {
  name: 'disclosure',
  description: '标明不公开的不公开，依申请公开的只公开有这份文件',
  check: (content) =>
    recordsOf(content, 'policies').flatMap((record) => [
      ...contradictions(content, record),
      ...unpublished(content, record),
    ]),
};
