import type { EvidenceDocument } from '../../schemas/document.ts';
import { beforeFounded, elsewhere } from './bodies.ts';
import {
  fault,
  inOrder,
  titleYear,
  yearOfDay,
  type FactFault,
  type Rule,
  type CheckedRecord,
} from './rule.ts';
import type { Surroundings } from './surroundings.ts';

/** Documents that look back on a year. */
const lookingBack = new Set(['年度工作总结', '考核结果', '检查报告', '监测报告', '经费公告', '统计表']);

function* yearFaults({ data }: CheckedRecord<EvidenceDocument>): Generator<FactFault> {
  const { year, kind, writtenOn, publishedOn } = data;
  if (year === undefined) return;
  const day = writtenOn ?? publishedOn;
  const ahead = year - yearOfDay(day);
  if (ahead > 1 || (ahead > 0 && lookingBack.has(kind)))
    yield fault(
      ['year'],
      `写的是 ${year} 年的${kind}，${day} 就${writtenOn ? '成文' : '公布'}了`,
      '核对年度和日期',
    );
  else if (ahead < -2)
    yield fault(
      ['year'],
      `写的是 ${year} 年的${kind}，${day} 才${writtenOn ? '成文' : '公布'}`,
      '核对年度和日期；确实如此就不用改',
      'warning',
    );
}

/** A document does not rest on a text that came later. */
function* basisFaults(
  { data }: CheckedRecord<EvidenceDocument>,
  { policies, commitments }: Surroundings,
): Generator<FactFault> {
  const day = data.writtenOn ?? data.publishedOn;
  const bases = [
    { path: ['policy'], of: policies.get(data.policy ?? '') },
    ...data.commitments.map((id, index) => ({
      path: ['commitments', index],
      of: commitments.get(id)?.policy,
    })),
  ];
  for (const { path, of } of bases)
    if (of?.adoptedOn !== undefined && of.adoptedOn > day)
      yield fault(
        path,
        `这份资料是 ${day} 的，所依据的“${of.title}”${of.adoptedOn} 才成文`,
        '核对依据的文件和日期；确实如此就不用改',
        'warning',
      );
}

/** An original in the content folder is there, and is the file that the record describes. */
function* originalFaults(
  { data: { original } }: CheckedRecord<EvidenceDocument>,
  { content }: Surroundings,
): Generator<FactFault> {
  if (original?.file === undefined) return;
  const { file, bytes, sha256 } = original;
  const there = content.originals.get(file);
  if (!there)
    yield fault(
      ['original', 'file'],
      `originals/ 里没有“${file}”`,
      '把原件放进 originals/，或者改正文件名；没有原件的删掉 original，在 noOriginal 写原因',
    );
  else if (there.sha256 !== sha256)
    yield fault(
      ['original', 'sha256'],
      `原件“${file}”的校验码是 ${there.sha256}，记录写的是 ${sha256}`,
      '核对是不是换了文件；文件是对的，就照它改校验码和大小',
    );
  else if (there.bytes !== bytes)
    yield fault(
      ['original', 'bytes'],
      `原件“${file}”有 ${there.bytes} 字节，记录写的是 ${bytes}`,
      '照文件改大小',
    );
}

/** Documents: days and years that fit, a writer that existed, a basis that is older, an original as described. */
export const documentFacts: Rule<EvidenceDocument> = function* (record, around) {
  const { organisation, place, title, year, writtenOn, publishedOn } = record.data;
  yield* inOrder(record, ['writtenOn'], ['publishedOn']);
  yield* inOrder(record, ['writtenOn'], ['reply', 'on']);
  yield* yearFaults(record);
  yield* titleYear(['year'], title, year);
  yield* beforeFounded(around, organisation, ['organisation'], writtenOn ?? publishedOn);
  yield* elsewhere(around, organisation, ['place'], place);
  yield* basisFaults(record, around);
  yield* originalFaults(record, around);
};
