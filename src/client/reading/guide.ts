let guide: HTMLElement | undefined;

/** Puts a reading ruler or cross lines on the page; they follow the pointer, and the focus for who moves by keyboard. */
export function showGuide(): void {
  if (guide) return;
  const it = document.createElement('div');
  it.className = 'reading-guide';
  it.setAttribute('aria-hidden', 'true');
  document.body.append(it);
  guide = it;

  const moveTo = (x: number, y: number) => {
    it.style.setProperty('--x', `${x}px`);
    it.style.setProperty('--y', `${y}px`);
  };
  moveTo(innerWidth / 2, innerHeight / 3);
  document.addEventListener('pointermove', (event) => {
    moveTo(event.clientX, event.clientY);
  });
  document.addEventListener('focusin', (event) => {
    if (!(event.target instanceof Element) || !event.target.matches(':focus-visible')) return;
    const box = event.target.getBoundingClientRect();
    moveTo(box.left, box.top + Math.min(box.height, innerHeight) / 2);
  });
}
