import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { until } from './processes.ts';
import type { Session } from './session.ts';

const run = promisify(execFile);

/** What Orca said or wrote in braille. */
interface Utterance {
  kind: 'speech' | 'braille' | 'key';
  text: string;
}

/** How busy Orca is. */
interface State {
  /** Events that wait. */
  pending: number;
  /** How long nothing has happened. */
  idle_ms: number;
  /** Keys that it has seen go down or up. */
  keys: number;
}

/** Orca is done when nothing has happened for so long. */
const quiet = 250;
/** For a machine that is busy with other things, and for pages that take Orca long. */
const patience = 60_000;

/** Presses real keys and hears what Orca says. */
export class ScreenReader {
  readonly #session: Session;
  readonly #socket: Socket;
  #answer = '';
  #heard = 0;

  constructor(session: Session) {
    this.#session = session;
    this.#socket = connect(session.socket);
    this.#socket.on('data', (bytes: Buffer) => (this.#answer += bytes.toString()));
  }

  #lines(): string[] {
    return readFileSync(this.#session.log, 'utf8').split('\n').slice(this.#heard, -1);
  }

  #speech(): string[] {
    return this.#lines()
      .map((line) => JSON.parse(line) as Utterance)
      .filter((it) => it.kind === 'speech')
      .map((it) => it.text.replaceAll('\u00a0', ' ').trim());
  }

  async #state(): Promise<State> {
    this.#answer = '';
    this.#socket.write('?\n');
    await until(
      () => this.#answer.includes('\n'),
      patience,
      () => 'an answer of Orca',
    );
    return JSON.parse(this.#answer) as State;
  }

  /** Waits until Orca has nothing left to do. */
  async settle(): Promise<void> {
    await until(
      async () => {
        const { pending, idle_ms: idle } = await this.#state();
        if (pending === 0 && idle >= quiet) return true;
        await sleep(pending > 0 ? 20 : Math.max(10, quiet - idle));
        return false;
      },
      patience,
      () => 'Orca at rest',
    );
  }

  /** What was said since the last call. */
  take(): string[] {
    const said = this.#speech();
    this.#heard += this.#lines().length;
    return said;
  }

  /** Waits until this is said, then until Orca is at rest, and returns all that was said since the last call. */
  async hear(expected: RegExp): Promise<string[]> {
    await until(
      () => this.#speech().some((it) => expected.test(it)),
      patience,
      () => `${expected.source}; heard: ${this.#speech().join(' | ')}`,
    );
    await this.settle();
    return this.take();
  }

  /**
   * Presses a key of the keyboard (`h`, `shift+Tab`, `alt+shift+Down`) and returns what is said.
   * @param expected what is waited for where the page answers later than Orca
   */
  async press(key: string, expected?: RegExp): Promise<string[]> {
    const { keys } = await this.#state();
    await run('xdotool', ['key', '--clearmodifiers', key], { env: this.#session.env });
    const seen = keys + 2 * key.split('+').length;
    // Where a page is left, the last release may go to nobody.
    await until(
      async () => (await this.#state()).keys >= seen,
      3000,
      () => key,
    ).catch(() => undefined);
    if (expected) return this.hear(expected);
    await this.settle();
    return this.take();
  }

  /** The cells of the braille display, once they have stopped changing. */
  async braille(): Promise<string> {
    let before = '';
    return until(
      async () => {
        const now = this.#session.braille.cells();
        const isSteady = now === before;
        before = now;
        await sleep(60);
        return isSteady ? now : '';
      },
      patience,
      () => 'cells on the braille display',
    );
  }

  close(): void {
    this.#socket.destroy();
  }
}
