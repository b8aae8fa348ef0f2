import { filled } from './filled.ts';

/** Says above a table how many of its columns lie out of sight on the right; keyboards and screen readers meet them anyway. */
function watch(box: HTMLElement, text: string): void {
  const note = document.createElement('p');
  note.className = 'table-more no-print';
  note.setAttribute('aria-hidden', 'true');
  box.before(note);
  const heads = [...(box.querySelector('tr:has(> th[scope=col])')?.children ?? [])];
  const count = (): void => {
    const edge = box.getBoundingClientRect().right;
    const hidden = heads.filter((it) => it.getBoundingClientRect().right > edge + 1).length;
    note.textContent = filled(text, { count: hidden });
    note.style.visibility = hidden > 0 ? 'visible' : 'hidden';
    note.hidden = box.scrollWidth <= box.clientWidth + 1;
  };
  // At once, for an empty line would move the table before it is filled.
  count();
  box.addEventListener('scroll', count, { passive: true });
  new ResizeObserver(count).observe(box);
}

const text = document.querySelector<HTMLElement>('main')?.dataset['tableMore'];
if (text) for (const box of document.querySelectorAll<HTMLElement>('.table-scroll')) watch(box, text);
