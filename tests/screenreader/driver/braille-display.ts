import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { until, type Processes } from './processes.ts';

/** BrlAPI over TCP listens at this port and the number of the server. */
const firstPort = 4101;

/** `1234 0 7` as the signs of Unicode; blank cells at the end are left out. */
const cellsOf = (line: string): string =>
  line
    .split('|')
    .map((dots) => [...dots.trim()].reduce((bits, dot) => bits | (1 << (Number(dot) - 1)), 0))
    .map((bits) => String.fromCodePoint(0x2800 + bits))
    .join('')
    .replace(/\u2800+$/, '');

async function listen(server: Server): Promise<number> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  await once(server, 'close');
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

/** A braille display of 40 cells that has no hardware: BRLTTY drives it, and Orca writes to BRLTTY. */
export interface BrailleDisplay {
  /** What stands on it now, as the signs of Unicode. */
  cells: () => string;
}

/** Starts BRLTTY with a display of its own and tells the others in `processes.env` where it is. */
export async function startBrailleDisplay(processes: Processes, dir: string): Promise<BrailleDisplay> {
  let cells = '';
  const display = createServer((socket) => {
    let rest = '';
    socket.unref();
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes: Buffer) => {
      const lines = (rest + bytes.toString()).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const dots = /^Braille "(.*)"$/.exec(line)?.[1];
        if (dots !== undefined) cells = cellsOf(dots);
      }
    });
    socket.write('cells 40\r\n');
  });
  const displayPort = await listen(display);
  const port = await freePort();
  const own = join(dir, 'brltty');
  mkdirSync(own);
  processes.start('/usr/sbin/brltty', [
    ...['-n', '-q', '-x', 'no', '-f', '/dev/null', '-t', 'en_US', '-U', own, '-W', own],
    ...['-b', 'vr', '-d', `client:127.0.0.1:${displayPort}`],
    ...['-A', `host=127.0.0.1:${port - firstPort},auth=none`],
  ]);
  await until(
    () => answers(port),
    10_000,
    () => 'BRLTTY',
  );
  Object.assign(processes.env, { BRLAPI_HOST: `127.0.0.1:${port - firstPort}`, BRLAPI_AUTH: 'none' });
  display.unref();
  return { cells: () => cells };
}
