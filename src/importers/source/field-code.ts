import type { Account } from './account.ts';
import { equationOf } from './equation-field.ts';
import { symbolOf } from './symbols.ts';

/** Whether a field prints what its code says, so that programs write no result of it. */
export const printsItself = (code: string): boolean =>
  /^\s*(?:EQ|SYMBOL|MACROBUTTON|GOTOBUTTON)\b/iu.test(code);

/** Fields that print nothing: entries of an index, settings, questions. */
const silent = /^\s*(?:XE|TC|TA|RD|SET|ASK|ADVANCE|PRIVATE|BIDIOUTLINE|FORM\w+)\b/iu;

/** What a field shows that has no result in the file, by its code (ISO/IEC 29500-1, 17.16.5); what it shows otherwise is told. */
export function shownByCode(code: string, { tell, doubt }: Pick<Account, 'tell' | 'doubt'>): string {
  const [, name = '', rest = ''] = /^\s*([a-z]+)\b\s*([^]*)$/iu.exec(code) ?? [];
  switch (name.toUpperCase()) {
    case 'EQ': {
      const { text, readings } = equationOf(code);
      tell(readings.join(' '), '注音没有导入');
      if (readings.length === 0) doubt(text, '公式域按一行文字导入，请核对原文');
      return text;
    }
    case 'MACROBUTTON':
    case 'GOTOBUTTON':
      return rest.replace(/^\S+\s*/u, '').trim();
    case 'SYMBOL': {
      const [, value = '', font = ''] = /^(\d+|0x[\da-f]+)(?:.*?\\f\s*"?([^"\\]+))?/iu.exec(rest) ?? [];
      const picture = /symbol|dings/iu.test(font) && Number(value) <= 0xff ? 0xf000 : 0;
      const sign = symbolOf(font.trim(), (picture + Number(value)).toString(16));
      if (sign === undefined) tell(`符号 ${value} ${font.trim()}`, '特殊字体的符号没有导入，请核对原文');
      return sign ?? '';
    }
    default:
      if (!silent.test(code))
        tell(
          code,
          '域（由 Word 自动填写的文字）还没有结果，没有导入。请用 Word 打开，全选后按 F9 更新，保存后再导入',
        );
      return '';
  }
}
