import { parseMarker } from '../../domain/policies/clause-markers.ts';
import type { SourceLine } from '../source/types.ts';
import { isOrganisationLine, withoutStamp } from './organisations.ts';
import { squeeze } from './squeeze.ts';

/** What bodies are called in words above a list of them: 参加单位：, 附：受检机构, 三、责令整改的学校（2家）. */
const listed = new RegExp(
  '^(?:附(?:件|录)?\\d?[：:.．、]?)?(?!.*(?:发文|印发|签发|联合))[^。，；：:]{0,20}' +
    '(?:单位|部门|机构|企业|公司|学校|院校|医院|组织|协会|成员|名单|名录)(?:[（(][^（）()]{1,8}[）)])?[：:]?$',
  'u',
);

/** The title of a text begins with the body that issues it. */
const byBody = /^(.{2,40}?)(?:关于|转发|印发|批转)/u;

/**
 * The lines of a signature begin within a list of bodies, below which the body that the title begins with signs: one body or more
 * under a numbered heading (三、责令整改的学校), two or more under a label (参加单位：), since one may sign with it.
 */
export function isListOfBodies(
  lines: readonly SourceLine[],
  { at, length }: { at: number; length: number },
  title: string,
): boolean {
  const body = byBody.exec(squeeze(title))?.[1];
  const marked = lines.slice(0, at).findLastIndex((it) => !isOrganisationLine(it.text));
  const above = lines[marked]?.text ?? '';
  if (body === undefined || !listed.test(squeeze(above))) return false;
  const signs = lines
    .slice(0, at + length)
    .findIndex((it, index) => index >= at && !it.table && withoutStamp(it.text) === body);
  return signs > at && signs - marked > (parseMarker(above) ? 1 : 2);
}
