import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import type { Bridge } from './bridge.ts';
import type { Answer } from './extract.ts';
import type { Question } from './process.ts';

/** The process ends itself by the processor's time it took; this is for a machine that has other work to do. */
const seconds = 90;
const megabytes = 1024;
/** The processor's time that no text takes, in microseconds. */
const mostTime = 12_000_000;

let bridge: { port: MessagePort; answered: Int32Array } | undefined;

function opened(): { port: MessagePort; answered: Int32Array } {
  const { port1: port, port2 } = new MessageChannel();
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const workerData: Bridge = { port: port2, answered, megabytes };
  const options = { workerData, transferList: [port2], execArgv: [] };
  new Worker(new URL('bridge.ts', import.meta.url), options).unref();
  port.unref();
  return { port, answered };
}

/**
 * What a process of its own reads of a PDF, or why it does not; bounded in time (`most` microseconds of the processor) and
 * memory. The process stays for the next PDF, and ends with this one.
 */
export function askReader(bytes: Uint8Array, most = mostTime): Answer {
  const { port, answered } = (bridge ??= opened());
  Atomics.store(answered, 0, 0);
  port.postMessage({ bytes, most } satisfies Question);
  if (Atomics.wait(answered, 0, 0, seconds * 1000) === 'timed-out') {
    port.postMessage('stop');
    return { fault: 'slow' };
  }
  return (receiveMessageOnPort(port) as { message: Answer }).message;
}
