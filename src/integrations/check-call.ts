import { optionFault, readOptions, SaidError } from '../faults.ts';

/** How the check is called, as it says when a call is wrong. */
export const checkUsage = `用法：
  npm run check                                     检查内容文件夹（PORTAL_CONTENT，默认 content）
  npm run check -- --dist 文件夹                     检查已经建好的网站
  npm run check -- --dist 文件夹 --only links,titles  只做写出名称的检查；没有这个名称时列出全部名称`;

/** What a call of the check asks for. */
export interface CheckCall {
  /** A built site, where it is not the content folder that is to be checked. */
  dist?: string | undefined;
  /** Names of gates to run alone. */
  only?: string | undefined;
  help?: boolean | undefined;
}

/** Reads the arguments of the check. @throws an error in Chinese for a wrong call */
export function readCheckCall(args: string[]): CheckCall {
  const text = { type: 'string' } as const;
  let call: CheckCall;
  try {
    call = readOptions({ args, options: { dist: text, only: text, help: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new SaidError(optionFault(error));
  }
  if (call.only !== undefined && call.dist === undefined && !call.help)
    throw new SaidError('--only 只用于已经建好的网站，要和 --dist 一起写');
  return call;
}
