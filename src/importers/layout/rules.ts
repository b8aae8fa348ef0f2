/** A line that a page draws from left to right or from top to bottom, in the units of its pieces. */
export interface DrawnRule {
  /** Whether it goes from top to bottom. */
  upright: boolean;
  /** Where it stands: x of one that goes down, y of one that goes across. */
  at: number;
  from: number;
  to: number;
}

/** Numbers that lie next to each other, each group as one, at most `tolerance` from one to the next. */
export function clustered<It>(list: readonly It[], at: (it: It) => number, tolerance: number): It[][] {
  const groups: It[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const it of list.toSorted((a, b) => at(a) - at(b))) {
    if (at(it) - last > tolerance) groups.push([]);
    groups.at(-1)?.push(it);
    last = at(it);
  }
  return groups;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, it) => sum + it, 0) / Math.max(values.length, 1);

/** Rules in one line that touch or nearly do, as one: programs draw the border of each cell by itself, and dashes. */
export function joinedRules(rules: readonly DrawnRule[], tolerance: number): DrawnRule[] {
  return [true, false].flatMap((upright) => {
    const own = rules.filter((it) => it.upright === upright);
    return clustered(own, (it) => it.at, tolerance / 3).flatMap((line) => {
      const joined: DrawnRule[] = [];
      const at = mean(line.map((it) => it.at));
      for (const { from, to } of line.toSorted((a, b) => a.from - b.from)) {
        const last = joined.at(-1);
        if (last && from <= last.to + tolerance) last.to = Math.max(last.to, to);
        else joined.push({ upright, at, from, to });
      }
      return joined;
    });
  });
}

const meet = (one: DrawnRule, other: DrawnRule, tolerance: number): boolean =>
  one.upright !== other.upright &&
  one.at >= other.from - tolerance &&
  one.at <= other.to + tolerance &&
  other.at >= one.from - tolerance &&
  other.at <= one.to + tolerance;

/** Rules that hold together, each group for itself: from each one goes a way to each other over rules that meet. */
export function connectedRules(rules: readonly DrawnRule[], tolerance: number): DrawnRule[][] {
  const left = new Set(rules);
  const groups: DrawnRule[][] = [];
  for (const first of rules) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const it of group)
      for (const other of left)
        if (meet(it, other, tolerance)) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}
