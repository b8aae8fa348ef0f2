/** The hyphen that spreadsheets take for a minus sign: with U+2212 a figure would be a word to them, and missing from every sum. */
const asTyped = (text: string): string => text.replaceAll(/−(?=\d)/g, '-');

/** What is selected, with the table and row that it lies in. */
function selected(range: Range): Node {
  const { commonAncestorContainer: place } = range;
  let part: Node = range.cloneContents();
  let around = place instanceof Element ? place : place.parentElement;
  for (; around?.closest('table'); around = around.parentElement) {
    const shell = around.cloneNode(false) as Element;
    shell.append(part);
    part = shell;
  }
  return part;
}

document.addEventListener('copy', (event) => {
  const selection = document.getSelection();
  const text = selection?.toString() ?? '';
  if (!selection || !event.clipboardData || asTyped(text) === text) return;
  const copy = document.createElement('div');
  for (let at = 0; at < selection.rangeCount; at += 1) copy.append(selected(selection.getRangeAt(at)));
  // What is for ears alone would fill cells that are empty; what is never copied is no part of a selection.
  for (const it of copy.querySelectorAll('.visually-hidden, .uncopied')) it.remove();
  event.clipboardData.setData('text/plain', asTyped(text));
  event.clipboardData.setData('text/html', asTyped(copy.innerHTML));
  event.preventDefault();
});
