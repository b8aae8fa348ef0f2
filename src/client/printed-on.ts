import { filled } from './filled.ts';
import { visitorMinute } from './visitor-clock.ts';

/** Says on paper on which day the page was printed: only the browser that prints knows. */
const line = document.querySelector<HTMLElement>('#printed-on');
const { said, day } = JSON.parse(line?.dataset['words'] ?? '{}') as { said?: string; day?: string };

if (line && said && day)
  addEventListener('beforeprint', () => {
    const [year = 0, month = 0, date = 0] = visitorMinute().slice(0, 10).split('-').map(Number);
    line.textContent = filled(said, { day: filled(day, { year, month, date }) });
  });
