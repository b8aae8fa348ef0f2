import type { ChosenAids } from '../../domain/reading/choices.ts';
import { choose, chosen } from './chosen.ts';
import { foldAsides, unfoldAsides } from './folds.ts';

const elder = document.querySelector<HTMLButtonElement>('#elder-switch');
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

elder?.addEventListener('click', () => {
  const { mode, ...others } = chosen();
  choose(mode === 'elder' ? others : { ...others, mode: 'elder' });
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
