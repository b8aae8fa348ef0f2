import { SaidError } from '../faults.ts';
import type { Gate } from './types.ts';

/**
 * The gates of these names (`links,titles`), in the order in which they always run; all where none is named.
 * @throws an error that lists the names there are, in Chinese, where one is no gate or none is named at all
 */
export function gatesNamed<Subject>(
  gates: readonly Gate<Subject>[],
  names: string | undefined,
): readonly Gate<Subject>[] {
  if (names === undefined) return gates;
  const wanted = new Set(names.split(/[,，]/u).map((it) => it.trim()));
  const unknown = [...wanted].filter((it) => !gates.some(({ name }) => name === it));
  if (unknown.length > 0) {
    const all = gates.map(({ name, description }) => `  ${name}：${description}`).join('\n');
    throw new SaidError(
      `没有这项成品检查：${unknown.map((it) => `“${it}”`).join('、')}。可以写的有：\n${all}`,
    );
  }
  return gates.filter(({ name }) => wanted.has(name));
}
