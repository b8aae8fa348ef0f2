import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { SaidError } from '../../faults.ts';
import { isOfShard } from '../../shard.ts';
import { listDigest, manifestName, manifestSchema, type Manifest, type Origin } from './manifest.ts';

/** A part of a site as an earlier build has left it. */
export interface BuiltPart extends Manifest {
  dir: string;
}

/** Why parts can't be put together: every reason, in Chinese. */
class PartsRefused extends SaidError {
  constructor(faults: readonly string[]) {
    super(`这些份合不成一个网站，没有公布：\n${faults.map((it) => `  ${it}`).join('\n')}`);
  }
}

const again = '用同样的程序、内容和 SOURCE_DATE_EPOCH 把各份重新构建一遍';

function readManifest(dir: string): BuiltPart | string {
  let text: string;
  try {
    text = readFileSync(join(dir, manifestName), 'utf8');
  } catch {
    return `${dir}：不是建好的一份（里面没有 ${manifestName}）。写上 PORTAL_SHARD 构建出来的文件夹；构建中途停下的，重新构建这一份`;
  }
  try {
    return { dir, ...manifestSchema.parse(JSON.parse(text)) };
  } catch {
    return `${dir}：读不懂里面的 ${manifestName}，可能是另一个版本的程序建的，或者没有传完整。重新构建这一份`;
  }
}

const nameOf = ({ dir }: BuiltPart): string => basename(dir);

const namesOf = (parts: readonly BuiltPart[]): string => parts.map(nameOf).join('、');

/** What a part was made from, in the order in which a difference is told. */
const origins: Record<keyof Origin, string> = {
  program: '程序的版本（源代码、依赖或者 Node）',
  content: '内容文件夹或者 public/',
  published: '构建时 PORTAL_OUT 里已经公布的网站',
  moment: '构建的时刻（SOURCE_DATE_EPOCH、PORTAL_TODAY）',
};

/** What is not as in most parts, by the thing that differs. */
function* originFaults(parts: readonly BuiltPart[], own: Omit<Origin, 'moment'>): Generator<string> {
  for (const key of Object.keys(origins) as (keyof Origin)[]) {
    const groups = [...Map.groupBy(parts, ({ origin }) => origin[key]).values()];
    if (groups.length > 1) yield `${origins[key]}不一样：${groups.map(namesOf).join(' 和 ')} 不同。${again}`;
    else if (key !== 'moment' && parts[0] && parts[0].origin[key] !== own[key])
      yield `${origins[key]}和合并的这里不一样。在同样的程序和内容里合并，或者${again}`;
  }
}

/** Whether each part is there once. */
function* countFaults(parts: readonly BuiltPart[]): Generator<string> {
  const counts = [...Map.groupBy(parts, ({ shard }) => shard.count)];
  if (counts.length > 1) {
    const told = counts.map(([count, of]) => `${namesOf(of)} 是 ${count} 份里的`).join('，');
    yield `份数不一样：${told}。只写同一次分的各份`;
    return;
  }
  const [[count, all] = [0, []]] = counts;
  const byIndex = Map.groupBy(all, ({ shard }) => shard.index);
  for (const [index, of] of byIndex)
    if (of.length > 1) yield `第 ${index} 份有 ${of.length} 个：${namesOf(of)}。只留一个`;
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((it) => !byIndex.has(it));
  if (missing.length > 0) yield `共 ${count} 份，少了第 ${missing.join('、')} 份。构建好再合并`;
}

const gateFaults = (parts: readonly BuiltPart[]): string[] =>
  parts
    .filter(({ passed }) => !passed)
    .map((part) => {
      const errors = part.findings.filter(({ level }) => level === 'error');
      const first = errors[0] ? `，第一处：${errors[0].where}：${errors[0].what}` : '';
      return `${nameOf(part)} 没有通过检查，有 ${errors.length} 处错误${first}。按那一次构建的结果改好，再构建各份`;
    });

/** Whether the parts together have every file of the site once, each where it belongs, and common files alike. */
function* fileFaults(parts: readonly BuiltPart[]): Generator<string> {
  const [first] = parts;
  if (!first) return;
  const listed = new Set(parts.map(({ whole }) => `${whole.files} ${whole.digest}`));
  const made: string[] = [];
  const common = new Map<string, [digest: string, count: number]>();
  for (const part of parts)
    for (const { file, digest, at } of part.files)
      if (at === undefined) {
        const [known = digest, count = 0] = common.get(file) ?? [];
        if (known !== digest) yield `${nameOf(part)} 的 ${file} 和 ${nameOf(first)} 的不一样。${again}`;
        common.set(file, [known, count + 1]);
      } else if (!isOfShard(file, part.shard))
        yield `${nameOf(part)} 里的 ${file} 不是这一份的。重新构建这一份`;
      else made[at] = file;
  for (const [file, [, count]] of common) if (count < parts.length) yield `${file} 不是每一份都有。${again}`;
  if (listed.size > 1) yield `各份说的网站不一样大。${again}`;
  else if (made.length !== first.whole.files || listDigest(made) !== first.whole.digest)
    yield `各份的文件合起来不是整个网站（应有 ${first.whole.files} 个，有 ${Object.keys(made).length} 个）。${again}`;
}

/**
 * Reads the parts of one site.
 * @param own what the merge itself runs with
 * @throws PartsRefused with everything that is wrong
 */
export function readParts(dirs: readonly string[], own: Omit<Origin, 'moment'>): BuiltPart[] {
  const read = dirs.map(readManifest);
  const parts = read.filter((it) => typeof it !== 'string');
  const faults = [
    ...read.filter((it) => typeof it === 'string'),
    ...countFaults(parts),
    ...gateFaults(parts),
    ...originFaults(parts, own),
  ];
  if (faults.length === 0) faults.push(...[...fileFaults(parts)].slice(0, 20));
  if (dirs.length === 0) faults.push('没有写是哪几份');
  if (faults.length > 0) throw new PartsRefused(faults);
  return parts.sort((a, b) => a.shard.index - b.shard.index);
}
