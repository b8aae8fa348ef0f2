import { copyButton } from './copy-text.ts';
import { filled } from './filled.ts';
import { visitorMinute } from './visitor-clock.ts';

/** Words that one copies get a button; a citation says on which day it was seen, which only the browser knows. */
for (const box of document.querySelectorAll<HTMLElement>('.copyable')) {
  const text = box.textContent.trim();
  const { seen } = box.dataset;
  box.textContent = seen
    ? text.replace(seen, filled('[{day}]', { day: visitorMinute().slice(0, 10) }))
    : text;
  const line = document.createElement('p');
  line.className = 'no-print';
  const [button, status] = copyButton(box.dataset, () => box.textContent);
  line.append(button, ' ', status);
  box.after(line);
}
