import { parseArgs, type ParseArgsConfig } from 'node:util';
import { fullPlaces } from './full-disk.ts';

/** What went wrong outside the program, in Chinese, and what a person can do about it. */
export interface Explained {
  what: string;
  todo: string;
}

/** An explained fault in the lines in which it is printed. */
export const printed = ({ what, todo }: Explained): string =>
  todo === '' ? what : `${what}\n  怎么办：${todo}`;

/** Thrown on purpose, with what staff need to know: where in the code it comes from is of no interest to them. */
export class SaidError extends Error {
  readonly said: Explained;

  constructor(what: string, todo = '', options?: ErrorOptions) {
    super(printed({ what, todo }), options);
    this.said = { what, todo };
    this.stack = '';
  }
}

const onDisk = '原来的内容和已经公布的网站没有变动';

/** By the system's own name of an error: what has happened to a file or folder, and what to do. */
const systemFaults: Readonly<Record<string, Explained>> = {
  ENOSPC: { what: '磁盘满了，写不进去', todo: `删掉不用的文件，腾出空间后再运行；${onDisk}` },
  EDQUOT: {
    what: '磁盘配额用完了，写不进去',
    todo: `删掉不用的文件，或者请管理员增加配额后再运行；${onDisk}`,
  },
  EROFS: { what: '这个位置是只读的，写不进去', todo: '换一个能写的位置，或者请管理员改成可写' },
  EACCES: { what: '没有权限', todo: '请管理员给运行的用户读写这个位置的权限，或者换一个位置' },
  EPERM: { what: '系统不允许', todo: '核对这个位置的权限和磁盘的种类，或者换一个位置' },
  ENOENT: { what: '找不到文件或者文件夹', todo: '核对路径；运行期间不要移走、改名或者删除它，再运行一次' },
  ENOTDIR: { what: '路径的中间一段是文件，不是文件夹', todo: '核对路径' },
  EISDIR: { what: '这里要文件，却是文件夹', todo: '核对路径' },
  ENAMETOOLONG: { what: '文件名或者路径太长，系统放不下', todo: '把文件名改短，或者换一个路径短的文件夹' },
  ELOOP: { what: '链接绕成了圈', todo: '核对路径里的链接' },
  ENOTEMPTY: { what: '文件夹里又有了别的文件', todo: '运行期间不要动这个文件夹，再运行一次' },
  EEXIST: { what: '已经有同名的文件或者文件夹', todo: '运行期间不要动这个位置，再运行一次' },
  EXDEV: { what: '两个位置不在同一个磁盘上', todo: '换一个位置再运行' },
  EBUSY: { what: '文件正被别的程序使用', todo: '关掉打开它的程序，再运行一次' },
  ETXTBSY: { what: '文件正被别的程序使用', todo: '关掉打开它的程序，再运行一次' },
  EIO: { what: '磁盘或者网络共享读写出错', todo: '检查磁盘和网络，再运行一次；再出错就换一个磁盘' },
  ESTALE: { what: '网络共享断开过', todo: '重新连接网络共享，再运行一次' },
  EHOSTDOWN: { what: '网络共享连不上', todo: '重新连接网络共享，再运行一次' },
  ENOTCONN: { what: '网络共享连不上', todo: '重新连接网络共享，再运行一次' },
  EMFILE: { what: '同时打开的文件太多', todo: '关掉别的程序，或者用 ulimit -n 65536 放宽以后再运行' },
  ENFILE: { what: '整台电脑打开的文件太多', todo: '关掉别的程序再运行' },
  ENOMEM: { what: '内存不够', todo: '关掉别的程序再运行，或者换一台内存大些的电脑' },
  ERR_WORKER_OUT_OF_MEMORY: {
    what: '内存不够',
    todo: '关掉别的程序再运行，用 NODE_OPTIONS=--max-old-space-size=8192 放宽，或者换一台内存大些的电脑',
  },
  EAGAIN: { what: '系统忙不过来', todo: '关掉别的程序再运行' },
  EFBIG: { what: '文件太大，这个磁盘放不下', todo: '换一个位置再运行' },
  ENOTSUP: { what: '这个磁盘或者网络共享做不了这件事', todo: '换一个本机磁盘上的位置' },
  EINVAL: { what: '这个磁盘或者网络共享不收这样的文件名', todo: '换一个本机磁盘上的位置' },
};

/** Numbers of the same errors on Linux, as tools that are no Node say them: `(os error 28)`. */
const numbers: Readonly<Record<string, string>> = {
  ...{
    1: 'EPERM',
    2: 'ENOENT',
    5: 'EIO',
    11: 'EAGAIN',
    12: 'ENOMEM',
    13: 'EACCES',
    16: 'EBUSY',
    17: 'EEXIST',
  },
  ...{ 18: 'EXDEV', 20: 'ENOTDIR', 21: 'EISDIR', 23: 'ENFILE', 24: 'EMFILE', 26: 'ETXTBSY', 27: 'EFBIG' },
  ...{ 28: 'ENOSPC', 30: 'EROFS', 36: 'ENAMETOOLONG', 39: 'ENOTEMPTY', 40: 'ELOOP', 122: 'EDQUOT' },
};

/** Result codes of SQLite (https://sqlite.org/rescode.html), which holds the locks. */
const ofSqlite: Readonly<Record<number, string>> = { 8: 'EROFS', 10: 'EIO', 13: 'ENOSPC', 14: 'EACCES' };

/** An error with those that caused it, the nearest first. */
function* causes(error: unknown): Generator<Error & { code?: unknown; errcode?: unknown; path?: unknown }> {
  for (let it = error; it instanceof Error; it = it.cause) {
    yield it;
    if (it instanceof AggregateError) for (const one of it.errors) yield* causes(one);
  }
}

const codeOf = (error: Error & { code?: unknown; errcode?: unknown }): string | undefined =>
  [
    typeof error.code === 'string' ? error.code : undefined,
    typeof error.errcode === 'number' ? ofSqlite[error.errcode & 0xff] : undefined,
    /\b(E[A-Z]{3,}): [a-z]/.exec(error.message)?.[1],
    numbers[/\(os error (\d+)\)/.exec(error.message)?.[1] ?? ''],
  ].find((it) => it !== undefined && Object.hasOwn(systemFaults, it));

const pathOf = ({ path, message }: Error & { path?: unknown }): string | undefined =>
  typeof path === 'string' ? path : /'([^']*\/[^']*)'/.exec(message)?.[1];

/** What an error of the system says of whatever it was about; undefined for one that is not of a disk, a file or a path. */
export function faultItself(error: unknown): Explained | undefined {
  for (const it of causes(error)) {
    const code = codeOf(it);
    if (code !== undefined) return systemFaults[code];
  }
  return undefined;
}

/**
 * What a disk, a file, a path or a share did, as a sentence; undefined for an error that they did not cause.
 */
export function systemFault(error: unknown): Explained | undefined {
  for (const it of causes(error)) {
    const code = codeOf(it);
    if (code === undefined) continue;
    // Some file systems answer a copy to a full disk with a fault of reading and writing.
    const full = code === 'ENOSPC' || code === 'EIO' ? fullPlaces() : '';
    const said = systemFaults[full === '' ? code : 'ENOSPC'];
    if (!said) continue;
    const path = full === '' ? pathOf(it) : full;
    return { what: path === undefined ? said.what : `${path}：${said.what}`, todo: said.todo };
  }
  return undefined;
}

/** What is to be said of an error that somebody can do something about, also where a tool has wrapped it; else undefined. */
export const explain = (error: unknown): Explained | undefined =>
  [...causes(error)].find((it) => it instanceof SaidError)?.said ?? systemFault(error);

/** What is to be said of a fault of the program itself. `record` is the file that holds the whole error. */
export const internalFault = (error: unknown, record: string): Explained => ({
  what: `程序内部出错，不是内容和操作的问题：${(error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''}`,
  todo: `把 ${record} 和用的命令一起发给维护门户程序的技术人员`,
});

/** Thrown where an option that has one value is written twice: Node would take the last and say nothing. */
class OptionTwice extends Error {
  readonly code = 'OPTION_TWICE';
}

/** Thrown where an option begins with other signs than `--`, as programs for texts write them: —into, －－into, -into. */
class OptionSigns extends Error {
  readonly code = 'OPTION_SIGNS';
}

/** Signs that look like the two of an option, with its name. */
const otherSigns = /^(?:[-‐‑‒–—―−－]*[‐‑‒–—―−－][-‐‑‒–—―−－]*|-)([a-z][a-z-]+)(?:$|[=＝])/u;

/**
 * Node's `parseArgs`, which also throws where an option that may have one value has two, and where one begins with other
 * signs than `--`.
 * @throws an error for `optionFault`
 */
export function readOptions<const T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  const wide: ParseArgsConfig = config;
  for (const it of wide.args ?? []) {
    const name = otherSigns.exec(it)?.[1];
    if (name && Object.hasOwn(wide.options ?? {}, name)) throw new OptionSigns(`${it} ${name}`);
  }
  const read = parseArgs(config);
  const seen = new Set<string>();
  const { tokens } = parseArgs({ ...wide, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option' || token.value === undefined || config.options?.[token.name]?.multiple)
      continue;
    if (seen.has(token.name)) throw new OptionTwice(`'${token.rawName}'`);
    seen.add(token.name);
  }
  return read;
}

/** What is wrong with the options of a command, by the error of `readOptions`. */
export function optionFault(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const name = /'(-[^' ,]*)/.exec(message)?.[1] ?? /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (error instanceof Error && 'code' in error ? error.code : '') {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `选项不对：没有 ${name} 这个选项`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return message.includes('does not take')
        ? `选项不对：${name} 后面不写值`
        : `选项不对：${name} 后面要写值`;
    case 'OPTION_SIGNS': {
      const [written = '', option = ''] = message.split(/ (?=[^ ]*$)/u);
      return `选项不对：“${written}”前面不是两个减号，要写成 --${option}（用英文输入法打两个减号）`;
    }
    case 'OPTION_TWICE':
      return `选项不对：${name} 写了两次，只留一个`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `选项不对：多写了 ${name}`;
    default:
      throw error;
  }
}
