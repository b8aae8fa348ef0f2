import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { settings } from '../../src/settings.ts';

const bin = join(settings.root, 'node_modules/.bin');

/**
 * Runs a tool of `node_modules/.bin` in the project's folder, with the project's own Node first in the path.
 * Returns its exit code, the signal that ended it and, where `show` is false, what it printed; otherwise it prints as it goes.
 */
export function runTool(
  name: string,
  args: readonly string[],
  { show = true, env = {} }: { show?: boolean; env?: Record<string, string> } = {},
): Promise<{ code: number; signal: NodeJS.Signals | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(bin, name), args, {
      cwd: settings.root,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      env: {
        ...process.env,
        ...env,
        PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    });
    process.once('exit', () => child.kill());
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code: code ?? 1, signal, output });
    });
  });
}
