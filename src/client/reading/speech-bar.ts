/** What the page words its reading aloud with; see words/reading.ts. */
export type AloudWords = Readonly<
  Record<'bar' | 'pause' | 'resume' | 'previous' | 'next' | 'stop' | 'none' | 'failed', string>
>;

type Press = Record<'pause' | 'resume' | 'previous' | 'next' | 'stop', () => void>;

/** The buttons while a page is read aloud. */
export interface SpeechBar {
  /** Says that nothing can be read any more; the first button tries again. */
  fail: () => void;
  remove: () => void;
}

/** The buttons while a page is read aloud, at the foot of the window; Escape stops. */
export function speechBar(words: AloudWords, press: Press): SpeechBar {
  const bar = document.createElement('div');
  bar.className = 'speech-bar no-print';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', words.bar);
  const button = (label: string, pressed: (it: HTMLButtonElement) => void): HTMLButtonElement => {
    const it = document.createElement('button');
    it.type = 'button';
    it.className = 'button quiet';
    it.textContent = label;
    it.addEventListener('click', () => {
      pressed(it);
    });
    return it;
  };
  const turn = button(words.pause, () => {
    const pauses = turn.textContent === words.pause;
    turn.textContent = pauses ? words.resume : words.pause;
    status.textContent = '';
    if (pauses) press.pause();
    else press.resume();
  });
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const jump = (to: () => void) => () => {
    turn.textContent = words.pause;
    status.textContent = '';
    to();
  };
  bar.append(
    turn,
    button(words.previous, jump(press.previous)),
    button(words.next, jump(press.next)),
    button(words.stop, press.stop),
    status,
  );
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') press.stop();
  });
  document.body.append(bar);
  turn.focus();
  return {
    fail: () => {
      turn.textContent = words.resume;
      status.textContent = words.failed;
    },
    remove: () => {
      bar.remove();
    },
  };
}
