import { filled } from './filled.ts';

/**
 * Charts as sound and speech: a button below the picture loads chart2music when it is pressed, and the arrow keys then
 * walk through the figures. Nothing is loaded and no audio is opened before that.
 */
interface Sound {
  title: string;
  kind: 'bar' | 'line';
  unit: string;
  positions: string[];
  groups: Record<string, (number | null)[]>;
}
type Words = Record<
  'start' | 'stop' | 'loading' | 'failed' | 'help' | 'missing' | 'chart' | 'group' | 'axis' | 'across' | 'up',
  string
>;

/** chart2music does nothing on phones and tablets, so nothing is offered there; the table says the same. */
const withoutKeys = /Android|webOS|iPhone|iPad|iPod|BlackBerry|Windows Phone/i.test(navigator.userAgent);
/** Keys of chart2music that open English dialogs or watch live data. */
const foreignKeys = new Set(['h', 'o', 'm', 'i']);

/** What chart2music says, in the words of the page; what the page has no words for is left out. */
function sentence(words: Words, id: string, values: Record<string, string | number | boolean>): string {
  if (id === 'missing') return words.missing;
  if (id === 'description' || id.startsWith('summ-')) return filled(words.chart, values);
  if (/^chart-\w+-labeled$/.test(id)) return filled(words.group, values);
  if (id.startsWith('axis-desc')) return filled(words.axis, values);
  return id === 'instructionArrows' ? words.help : '';
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

async function open(
  picture: HTMLElement,
  caption: HTMLElement,
  sound: Sound,
  words: Words,
): Promise<() => void> {
  const { c2mChart } = await import('chart2music');
  const { positions, unit, groups, title, kind } = sound;
  const known = Object.values(groups).flatMap((values) => values.filter((it) => it !== null));
  const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 2 });
  const data = Object.fromEntries(
    Object.entries(groups).map(([name, values]) => [name, values.map((it, x) => ({ x, y: it ?? NaN }))]),
  );
  const names = Object.keys(groups);
  const { err, data: chart } = c2mChart({
    title,
    type: names.map(() => kind),
    data,
    element: picture,
    cc: caption,
    axes: {
      x: { label: words.across, minimum: 0, maximum: positions.length - 1, valueLabels: positions },
      y: {
        label: words.up,
        minimum: Math.min(0, ...known),
        maximum: Math.max(...known),
        format: (value) => `${number.format(value)}${unit === '%' ? '' : ' '}${unit}`,
      },
    },
    options: { translationCallback: ({ id, evaluators }) => sentence(words, id, evaluators) },
  });
  if (err !== null || !chart) throw new Error(err ?? 'no chart');
  caption.lang = document.documentElement.lang;
  return () => chart.cleanUp();
}

function offer(figure: HTMLElement): void {
  const picture = figure.querySelector<HTMLElement>('.chart-picture');
  if (!picture) return;
  const sound = JSON.parse(figure.dataset['sound'] ?? '') as Sound;
  const words = JSON.parse(figure.dataset['words'] ?? '') as Words;
  const button = element('button', 'button quiet chart-sound');
  button.type = 'button';
  button.textContent = words.start;
  const caption = element('div', 'chart-caption quiet-text');
  caption.setAttribute('role', 'status');
  caption.hidden = true;
  let close: (() => void) | undefined;

  const stop = (): void => {
    close?.();
    close = undefined;
    picture.removeAttribute('tabindex');
    caption.replaceChildren();
    caption.hidden = true;
    button.textContent = words.start;
    button.focus();
  };
  const start = async (): Promise<void> => {
    button.disabled = true;
    caption.hidden = false;
    caption.textContent = words.loading;
    try {
      close = await open(picture, caption, sound, words);
      button.textContent = words.stop;
      picture.focus();
    } catch {
      caption.textContent = words.failed;
    } finally {
      button.disabled = false;
    }
  };
  button.addEventListener('click', () => {
    if (close) stop();
    else void start();
  });
  figure.addEventListener(
    'keydown',
    (event) => {
      if (!close) return;
      if (event.key === 'Escape') stop();
      else if (event.target === picture && foreignKeys.has(event.key.toLowerCase())) event.stopPropagation();
    },
    { capture: true },
  );
  picture.after(button, caption);
}

if (!withoutKeys)
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-sound]')) offer(figure);
