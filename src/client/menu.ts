/** Escape closes the menu of columns, from which the focus goes back to its button. */
const menu = document.querySelector<HTMLDetailsElement>('#site-nav details');
menu?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});
