/** Of axe's own functions on roles, which its types leave out. */
interface RoleTools {
  getRoleType: (role: string) => string | null;
}

/**
 * Whether any target may be too small or too near to another: the rule on their size passes each that measures 24 by 24
 * pixels and that no other one overlaps, so that axe need only be asked where one does not.
 */
export function tightTargets(): boolean {
  const size = 24;
  const { measure } = window.gate;
  const { getRoleType } = (window.axe.commons as unknown as { aria: RoleTools }).aria;
  const native = 'a[href], area[href], button, input:not([type="hidden" i]), select, textarea, summary';
  const isTarget = (element: Element): boolean =>
    element.matches(native) ||
    (element.getAttribute('role') ?? '').split(' ').some((role) => getRoleType(role) === 'widget');
  const boxes = [...document.body.querySelectorAll(`${native}, [role]`)]
    .filter((element) => isTarget(element) && !measure(element).hidden)
    .map((element) => measure(element).box)
    .filter(({ right, bottom }) => right > 0 && bottom > 0)
    .sort((a, b) => a.top - b.top);
  if (boxes.some(({ left, top, right, bottom }) => right - left < size || bottom - top < size)) return true;
  return boxes.some((box, index) => {
    for (let next = index + 1; next < boxes.length; next += 1) {
      const other = boxes[next];
      if (!other || other.top >= box.bottom) return false;
      if (other.left < box.right && other.right > box.left) return true;
    }
    return false;
  });
}
