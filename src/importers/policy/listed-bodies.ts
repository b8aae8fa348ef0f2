import { parseMarker } from '../../domain/policies/clause-markers.ts';
import type { SourceLine } from '../source/types.ts';
import { endsSentence } from './line-kinds.ts';
import { isOrganisationLine, withoutStamp } from './organisations.ts';
import { squeeze } from './squeeze.ts';

/** Words above a list of bodies: 参加单位：, 附：受检机构. */
const listLabel =
  /^(?:附(?:件|录)?\d?[：:.．、]?)?(?!.*(?:发文|印发|签发|联合))[^。，；]{0,12}(?:单位|部门|机构|成员|名单|名录)[：:]?$/u;

/**
 * How many lines of bodies from a line on are a list and not of the signature right below it: they stand under a numbered
 * heading (三、责令整改的学校) or a label (参加单位：), and the one body that the title begins with signs further down.
 */
export function listedBodies(
  lines: readonly SourceLine[],
  { at, length }: { at: number; length: number },
  title: string,
): number {
  const body = /^(.{4,40}?)(?:关于|转发|印发|批转)/u.exec(squeeze(title))?.[1];
  const above = lines.slice(0, at).findLast((it) => !isOrganisationLine(it.text))?.text ?? '';
  const isHeading = parseMarker(above) !== null && !endsSentence(above);
  if (body === undefined || !(isHeading || listLabel.test(squeeze(above)))) return 0;
  return Math.max(
    0,
    lines.slice(at, at + length).findIndex((it) => !it.table && withoutStamp(it.text) === body),
  );
}
