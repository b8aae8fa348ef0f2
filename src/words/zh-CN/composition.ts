import {
  compositionParts,
  compositionRule,
  type Breach,
  type CompositionPart,
} from '../../domain/directory/composition.ts';

const parts: Record<CompositionPart, string> = {
  chairs: '主席',
  viceChairs: '副主席',
  members: '委员',
  commissioners: '专职委员',
  groups: '残疾人小组',
};

const unit = (part: CompositionPart): string => (part === 'groups' ? '个' : '人');

/** The rule for a part: `一般设 2 至 3 人`, `一般至少 1 人`. */
function usual(part: CompositionPart): string {
  const { min, max } = compositionRule[part];
  if (max === undefined) return `一般至少 ${min} ${unit(part)}`;
  return min === max ? `一般设 ${min} ${unit(part)}` : `一般设 ${min} 至 ${max} ${unit(part)}`;
}

/** How a village association is made up. */
export const composition = {
  parts,
  unit,
  /** All parts with their rules: `主席一般设 1 人、副主席一般设 2 至 3 人 …`. */
  rule: (): string => compositionParts.map((part) => `${parts[part]}${usual(part)}`).join('、'),
  /** `副主席 1 人，一般设 2 至 3 人` */
  breach: ({ part, count }: Breach): string =>
    `${count === 0 ? `没有${parts[part]}` : `${parts[part]} ${count} ${unit(part)}`}，${usual(part)}`,
};
