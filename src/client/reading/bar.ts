import type { ChosenAids } from '../../domain/reading/choices.ts';
import { choose, chosen } from './chosen.ts';
import { foldAsides, unfoldAsides } from './folds.ts';

const elder = document.querySelector<HTMLButtonElement>('#elder-switch');
const status = document.createElement('span');
const link = document.querySelector<HTMLAnchorElement>('#reading-link');

function follow({ mode, guide }: ChosenAids): void {
  if (elder)
    elder.textContent = (mode === 'elder' ? elder.dataset['standard'] : elder.dataset['elder']) ?? '';
  if (mode === 'elder') foldAsides();
  else unfoldAsides();
  if (guide !== undefined)
    void import('./guide.ts').then(({ showGuide }) => {
      showGuide();
    });
}

/** Says it beside the button; a status is heard only if it is there, empty, before its words are. */
function announce(words: string): void {
  if (!status.isConnected) {
    status.setAttribute('role', 'status');
    status.className = 'visually-hidden';
    elder?.after(status);
  }
  status.textContent = '';
  setTimeout(() => {
    status.textContent = words;
  }, 100);
}

elder?.addEventListener('click', () => {
  const { mode, ...others } = chosen();
  choose(mode === 'elder' ? others : { ...others, mode: 'elder' });
  announce((mode === 'elder' ? elder.dataset['isStandard'] : elder.dataset['isElder']) ?? '');
});
elder?.parentElement?.removeAttribute('hidden');

link?.addEventListener('click', (event) => {
  // With a key held, the link opens its page elsewhere, as any link does.
  if (event.ctrlKey || event.metaKey || event.shiftKey || document.querySelector('main #reading-tools'))
    return;
  event.preventDefault();
  void import('./dialog.ts')
    .then(({ openTools }) => openTools(link))
    .catch(() => {
      location.assign(link.href);
    });
});

document.addEventListener('reading', (event) => {
  follow((event as CustomEvent<ChosenAids>).detail);
});
follow(chosen());
