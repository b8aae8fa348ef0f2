// A reading ruler or cross lines that follow the pointer, and the focus for who moves by keyboard.

const guide = document.createElement('div');
guide.className = 'reading-guide';
guide.setAttribute('aria-hidden', 'true');
document.body.append(guide);

function moveTo(x: number, y: number): void {
  guide.style.setProperty('--x', `${x}px`);
  guide.style.setProperty('--y', `${y}px`);
}

moveTo(innerWidth / 2, innerHeight / 3);
document.addEventListener('pointermove', (event) => {
  moveTo(event.clientX, event.clientY);
});
document.addEventListener('focusin', (event) => {
  if (!(event.target instanceof Element) || !event.target.matches(':focus-visible')) return;
  const box = event.target.getBoundingClientRect();
  moveTo(box.left, box.top + Math.min(box.height, innerHeight) / 2);
});
