// What `npm run` starts: it runs a command of this folder in a process of its own. Plain JavaScript that imports nothing of the
// project, because it has to answer before TypeScript is read, and is still there when Node gives up for want of memory.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { setTimeout } from 'node:timers';
import { fileURLToPath, URL } from 'node:url';

/** What Node and V8 begin to print, in English, when they give up. */
const givesUp = /^(?:<--- |FATAL ERROR: |#\s+Fatal |#\s*$|----- Native stack|terminate called)/;
const unchanged = '原来的内容和已经公布的网站没有变动';
const noMemory = `✗ 内存不够：程序突然停下了，多半是可以用的内存不够；${unchanged}
  怎么办：关掉别的程序再运行；还不够的，用 NODE_OPTIONS=--max-old-space-size=8192 放宽，或者换一台内存大些的电脑`;
const broken =
  '已停止：程序一直在忙，只好强行停下；已经公布的网站没有变动，正在写的内容可能只写了一部分，请核对后再运行';
const signals = /** @type {const} */ ({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 });
/** Milliseconds that the signal of a terminal, which reaches all processes, takes at most to end the command. */
const patience = 200;
/** Milliseconds after which a command that has not ended is too busy to hear it: it is ended all the same, as by a power cut. */
const lastPatience = 3000;

const [verb = '', ...rest] = process.argv.slice(2);
/** The signal that asked to stop. @type {keyof typeof signals | undefined} */
let stoppedBy;
let hasSpoken = false;
/** The command, as soon as it is there. @type {import('node:child_process').ChildProcess | undefined} */
let command;

for (const signal of /** @type {(keyof typeof signals)[]} */ (Object.keys(signals)))
  process.on(signal, () => {
    stoppedBy = signal;
    setTimeout(() => command?.kill(signal), patience).unref();
    setTimeout(() => command?.kill('SIGKILL'), lastPatience).unref();
  });

// What Node has compiled once it need not compile again: half a second of each command. Where it may not write, it keeps nothing.
const compiled = fileURLToPath(new URL('../.cache/compiled', import.meta.url));

command = spawn(process.execPath, [...process.execArgv, `scripts/${verb}.ts`, ...rest], {
  stdio: ['inherit', 'inherit', 'pipe'],
  env: { NODE_COMPILE_CACHE: compiled, ...process.env },
});

let begun = '';
let isGivingUp = false;
command.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
  const lines = (begun + chunk).split('\n');
  begun = lines.pop() ?? '';
  for (const line of lines) {
    isGivingUp ||= givesUp.test(line);
    // What others still say of it is Chinese; nobody else is there to speak English.
    if (isGivingUp && !/\p{Script=Han}/u.test(line)) continue;
    hasSpoken ||= /^已?停/u.test(line);
    process.stderr.write(`${line}\n`);
  }
});
process.stderr.on('error', () => command.kill());

command.on('close', (code, signal) => {
  if (begun !== '' && !isGivingUp) process.stderr.write(begun);
  if (stoppedBy && signal === 'SIGKILL') process.stderr.write(`${broken}\n`);
  else if (stoppedBy) {
    if (!hasSpoken) process.stderr.write(`已停止；${unchanged}\n`);
  } else if (signal !== null || isGivingUp) process.stderr.write(`${noMemory}\n`);
  process.exitCode = code ?? (stoppedBy ? signals[stoppedBy] : 1);
});
