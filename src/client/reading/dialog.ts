import { bindTools } from './tools.ts';

let dialog: Promise<HTMLDialogElement> | undefined;

/** The dialog with the tools of the page that the link leads to. Fails where that page can't be had. */
async function dialogOf(link: HTMLAnchorElement): Promise<HTMLDialogElement> {
  const response = await fetch(link.href);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const tools = page.querySelector('#reading-tools');
  if (!response.ok || !tools) throw new Error(`no reading tools at ${link.href}`);
  const it = document.createElement('dialog');
  it.className = 'reading-dialog';
  it.setAttribute('aria-labelledby', 'reading-heading');
  const heading = document.createElement('h2');
  heading.id = 'reading-heading';
  heading.textContent = link.textContent;
  const close = document.createElement('button');
  close.className = 'button quiet';
  close.type = 'button';
  close.textContent = link.dataset['close'] ?? '';
  close.addEventListener('click', () => {
    it.close();
  });
  const head = document.createElement('div');
  head.className = 'head';
  head.append(heading, close);
  it.append(head, document.adoptNode(tools));
  document.body.append(it);
  bindTools(it);
  return it;
}

/** Opens the reading tools over the page; the browser gives the focus back to the link when they close. */
export async function openTools(link: HTMLAnchorElement): Promise<void> {
  dialog ??= dialogOf(link);
  const it = await dialog.catch((error: unknown) => {
    dialog = undefined;
    throw error;
  });
  if (!it.open) it.showModal();
}
