import { speechRate } from '../../domain/reading/choices.ts';
import { chosen } from './chosen.ts';
import { speechBar, type AloudWords } from './speech-bar.ts';
import { mark } from './spoken-mark.ts';
import { firstOf, sentencesIn } from './passages.ts';
import { chineseVoice } from './voice.ts';

let stopReading: (() => void) | undefined;

/**
 * Reads the page aloud from the selection on, or from the beginning of its text, with a bar of buttons. Says nothing
 * to screen readers and takes no focus but that of the button that was pressed; `starting` is called before anything is
 * shown. False where the device has no voice.
 */
export async function readAloud(
  words: AloudWords,
  selected: Range | undefined,
  starting: () => void,
): Promise<boolean> {
  const voice = await chineseVoice();
  const main = document.querySelector('main');
  if (!voice || !main) return false;
  starting();
  stopReading?.();
  const sentences = sentencesIn(main);
  let at = firstOf(sentences, selected);
  let turn = 0;

  const stop = () => {
    turn += 1;
    speechSynthesis.cancel();
    mark(undefined);
    bar.remove();
    stopReading = undefined;
  };
  const speak = () => {
    turn += 1;
    speechSynthesis.cancel();
    const sentence = sentences[at];
    if (!sentence) {
      stop();
      return;
    }
    const mine = turn;
    mark(sentence.range);
    const utterance = new SpeechSynthesisUtterance(sentence.words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = speechRate(chosen());
    utterance.addEventListener('end', () => {
      if (mine !== turn) return;
      at += 1;
      speak();
    });
    utterance.addEventListener('error', () => {
      if (mine !== turn) return;
      turn += 1;
      bar.fail();
    });
    speechSynthesis.speak(utterance);
  };
  const jump = (step: -1 | 1) => {
    const here = sentences[at]?.paragraph ?? 0;
    const found =
      step === 1
        ? sentences.findIndex((it) => it.paragraph > here)
        : sentences.findIndex((it) => it.paragraph >= here - 1);
    if (found >= 0) at = found;
    speak();
  };

  const bar = speechBar(words, {
    pause: () => {
      turn += 1;
      speechSynthesis.cancel();
    },
    resume: speak,
    previous: () => {
      jump(-1);
    },
    next: () => {
      jump(1);
    },
    stop,
  });
  stopReading = stop;
  addEventListener('pagehide', stop, { once: true });
  speak();
  return true;
}
