import {
  chosenAidsOf,
  readingChoices,
  type ChosenAids,
  type ReadingAid,
} from '../../domain/reading/choices.ts';
import { choose, chosen } from './chosen.ts';
import type { AloudWords } from './speech-bar.ts';

/** What was chosen moves all that stands on the page; the control that has the focus stays in view. */
const keepInView = (): void => {
  document.activeElement?.closest('label, button')?.scrollIntoView({ block: 'nearest' });
};

function bindChoices(part: HTMLElement): void {
  const radios = [...part.querySelectorAll<HTMLInputElement>('input')];
  const show = (now: ChosenAids) => {
    for (const it of radios) {
      const aid = it.name as ReadingAid;
      it.checked = it.value === (now[aid] ?? readingChoices[aid][0]);
    }
  };
  const status = part.querySelector<HTMLElement>('[role=status]');
  part.addEventListener('change', () => {
    const values = radios.filter((it) => it.checked).map((it) => [it.name, it.value]);
    const isKept = choose(chosenAidsOf(Object.fromEntries(values)));
    if (status) status.textContent = (isKept ? '' : status.dataset['unkept']) ?? '';
    keepInView();
  });
  part.querySelector('button')?.addEventListener('click', () => {
    choose({});
    if (status) status.textContent = status.dataset['reset'] ?? '';
    keepInView();
  });
  document.addEventListener('reading', (event) => {
    show((event as CustomEvent<ChosenAids>).detail);
  });
  show(chosen());
  part.hidden = false;
}

/** What is selected in the text of the page, if anything is; what is pressed in the tools does not change it. */
function selectionOfText(): () => Range | undefined {
  let range: Range | undefined;
  const look = () => {
    const selection = document.getSelection();
    const found = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    if (!found || !document.querySelector('main')?.contains(found.commonAncestorContainer)) return;
    range = found.collapsed ? undefined : found.cloneRange();
  };
  look();
  document.addEventListener('selectionchange', look);
  return () => range;
}

function bindAloud(section: HTMLElement): void {
  const words = JSON.parse(section.dataset['aloud'] ?? '{}') as AloudWords;
  const status = section.querySelector<HTMLElement>('[role=status]');
  const selected = selectionOfText();
  section.querySelector('button')?.addEventListener('click', () => {
    void import('./read-aloud.ts').then(async ({ readAloud }) => {
      // What lies under an open dialog takes no focus.
      const closed = () => section.closest('dialog')?.close();
      const reads = await readAloud(words, selected(), closed);
      if (status) status.textContent = reads ? '' : words.none;
    });
  });
  section.hidden = false;
}

/** Brings the tools in this part of the page to life. */
export function bindTools(within: ParentNode): void {
  const choices = within.querySelector<HTMLElement>('#reading-tools .reading-choices');
  const aloud = within.querySelector<HTMLElement>('#reading-tools [data-aloud]');
  for (const it of document.querySelectorAll<HTMLElement>('.without-script')) it.hidden = true;
  if (choices) bindChoices(choices);
  if (aloud) bindAloud(aloud);
}
