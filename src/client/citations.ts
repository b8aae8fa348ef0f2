/**
 * Improves the citation of a clause: beside the words that the page already shows for the clause in the address
 * bar, a button that copies them with the link. Without script the words can be selected by hand.
 */
const {
  copy = '',
  copied = '',
  failed = '',
} = document.querySelector<HTMLElement>('[data-citations]')?.dataset ?? {};

/** Rejects where the browser has no clipboard to offer (an old one, or a site without https). */
const copyText = async (text: string): Promise<void> => navigator.clipboard.writeText(text);

function offerCopy(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const link = document.querySelector<HTMLAnchorElement>(`a.permalink[href="#${CSS.escape(id)}"]`);
  const citation = link?.parentElement?.querySelector<HTMLElement>('.citation');
  if (!link || !citation || citation.querySelector('button')) return;
  const text = `${citation.textContent} ${link.href}`;
  const button = document.createElement('button');
  const status = document.createElement('span');
  button.type = 'button';
  button.className = 'button quiet';
  button.textContent = copy;
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    copyText(text).then(
      () => (status.textContent = copied),
      () => (status.textContent = failed),
    );
  });
  citation.append(' ', button, ' ', status);
}

addEventListener('hashchange', offerCopy);
offerCopy();
