import { explain } from '../faults.ts';
import { UsageError } from './importer.ts';
import { Refusal } from './source/types.ts';

const toStaff = '原文件请交给维护门户程序的技术人员';
const advice = {
  text: `请用 Word、WPS 或浏览器打开，复制正文，存为 UTF-8 的 .txt 再导入；${toStaff}`,
  form: `请用 Excel 或 WPS 打开，另存为一份新的 .xlsx 再导入；${toStaff}`,
};

/**
 * Why one file is refused, by what was thrown while it was read: what a reader did not foresee spoils its own file and no other.
 * Throws again what is no matter of the file: a wrong call, a full disk.
 */
export function whyFileRefused(error: unknown, kind: keyof typeof advice): string {
  if (error instanceof Refusal) return error.message;
  if (error instanceof UsageError || explain(error)) throw error;
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `程序读这个文件时内部出错，没有导入（${said.split('\n')[0] ?? ''}）。${advice[kind]}`;
}
