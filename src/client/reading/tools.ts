import { readingAids, readingChoices, chosenAidsOf } from '../../domain/reading/choices.ts';
import { choose, chosen } from './chosen.ts';
import type { AloudWords } from './speech-bar.ts';

function bindForm(form: HTMLFormElement): void {
  const now = chosen();
  for (const aid of readingAids) {
    const group = form.elements.namedItem(aid);
    if (group instanceof RadioNodeList) group.value = now[aid] ?? readingChoices[aid][0];
  }
  const status = form.querySelector<HTMLElement>('[role=status]');
  form.addEventListener('change', () => {
    if (status) status.textContent = '';
    choose(chosenAidsOf(Object.fromEntries(new FormData(form))));
  });
  form.addEventListener('reset', () => {
    choose({});
    if (status) status.textContent = status.dataset['reset'] ?? '';
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  document.addEventListener('reading', () => {
    const mode = form.elements.namedItem('mode');
    if (mode instanceof RadioNodeList) mode.value = chosen().mode ?? readingChoices.mode[0];
  });
  form.hidden = false;
}

function bindAloud(section: HTMLElement): void {
  const words = JSON.parse(section.dataset['aloud'] ?? '{}') as AloudWords;
  const status = section.querySelector<HTMLElement>('[role=status]');
  const range = document.getSelection()?.rangeCount ? document.getSelection()?.getRangeAt(0) : undefined;
  section.querySelector('button')?.addEventListener('click', () => {
    void import('./read-aloud.ts').then(async ({ readAloud }) => {
      // What lies under an open dialog takes no focus.
      const closed = () => section.closest('dialog')?.close();
      const reads = await readAloud(words, range?.collapsed === false ? range : undefined, closed);
      if (status) status.textContent = reads ? '' : words.none;
    });
  });
  section.hidden = false;
}

/** Brings the tools in this part of the page to life. */
export function bindTools(within: ParentNode): void {
  const form = within.querySelector<HTMLFormElement>('#reading-tools form');
  const aloud = within.querySelector<HTMLElement>('#reading-tools [data-aloud]');
  for (const it of document.querySelectorAll<HTMLElement>('.without-script')) it.hidden = true;
  if (form) bindForm(form);
  if (aloud) bindAloud(aloud);
}
