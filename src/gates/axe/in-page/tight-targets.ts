import type { Box } from './measure.ts';

/** Of axe's own functions on roles, which its types leave out. */
interface RoleTools {
  getRoleType: (role: string) => string | null;
}

/**
 * Whether any target may be too small or too near to another: the rule on their size passes each that has 24 by 24 pixels
 * that no other one overlaps, so that axe need only be asked where one has not.
 */
export function tightTargets(): boolean {
  const size = 24;
  const { measure } = window.gate;
  const { getRoleType } = (window.axe.commons as unknown as { aria: RoleTools }).aria;
  const native = 'a[href], area[href], button, input:not([type="hidden" i]), select, textarea, summary';
  const isTarget = (element: Element): boolean =>
    element.matches(native) ||
    (element.getAttribute('role') ?? '').split(' ').some((role) => getRoleType(role) === 'widget');
  const isSmall = ({ left, top, right, bottom }: Box): boolean => right - left < size || bottom - top < size;
  const boxes = [...document.body.querySelectorAll(`${native}, [role]`)]
    .filter((element) => isTarget(element) && !measure(element).hidden)
    .map((element) => measure(element).box)
    .filter(({ right, bottom }) => right > 0 && bottom > 0)
    .sort((a, b) => a.top - b.top);
  if (boxes.some(isSmall)) return true;

  /** What is left of a box beside another, on the side where that is most; of one that lies beside it, all. */
  const beside = (box: Box, other: Box): Box => {
    const sides: Box[] = [
      { ...box, right: Math.min(box.right, other.left) },
      { ...box, left: Math.max(box.left, other.right) },
      { ...box, bottom: Math.min(box.bottom, other.top) },
      { ...box, top: Math.max(box.top, other.bottom) },
    ];
    const area = ({ left, top, right, bottom }: Box): number =>
      Math.max(0, right - left) * Math.max(0, bottom - top);
    return sides.reduce((most, side) => (area(side) > area(most) ? side : most));
  };
  const left = [...boxes];
  boxes.forEach((box, index) => {
    for (let next = index + 1; next < boxes.length; next += 1) {
      const other = boxes[next];
      if (!other || other.top >= box.bottom) return;
      left[index] = beside(left[index] ?? box, other);
      left[next] = beside(left[next] ?? other, box);
    }
  });
  return left.some(isSmall);
}
