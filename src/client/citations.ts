import { copyButton } from './copy-text.ts';

/**
 * Improves the citation of a clause: beside the words that the page already shows for the clause in the address
 * bar, a button that copies them with the link. Without script the words can be selected by hand.
 */
const {
  copy = '',
  copied = '',
  failed = '',
} = document.querySelector<HTMLElement>('[data-citations]')?.dataset ?? {};

function offerCopy(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const link = document.querySelector<HTMLAnchorElement>(`a.permalink[href="#${CSS.escape(id)}"]`);
  const citation = link?.parentElement?.querySelector<HTMLElement>('.citation');
  if (!link || !citation || citation.querySelector('button')) return;
  const text = `${citation.textContent} ${link.href}`;
  const [button, status] = copyButton({ copy, copied, failed }, () => text);
  citation.append(' ', button, ' ', status);
}

addEventListener('hashchange', offerCopy);
offerCopy();
