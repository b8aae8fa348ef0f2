/** Words beside a button that copies. */
export interface CopyWords {
  copy?: string;
  copied?: string;
  failed?: string;
}

/** A button that copies a text, and a status that says whether it could: an old browser or one without https has no clipboard. */
export function copyButton(words: CopyWords, textOf: () => string): [HTMLButtonElement, HTMLElement] {
  const button = document.createElement('button');
  const status = document.createElement('span');
  button.type = 'button';
  button.className = 'button quiet copy';
  button.textContent = words.copy ?? '';
  status.setAttribute('role', 'status');
  const write = async (): Promise<void> => navigator.clipboard.writeText(textOf());
  button.addEventListener('click', () => {
    write().then(
      () => (status.textContent = words.copied ?? ''),
      () => (status.textContent = words.failed ?? ''),
    );
  });
  return [button, status];
}
