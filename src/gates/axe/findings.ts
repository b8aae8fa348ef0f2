import type { ReadingTheme } from '../../domain/reading/choices.ts';
import type { Finding } from '../types.ts';
import { adviceOn } from './advice.ts';
import { colourRules } from './rules.ts';
import type { PageOutcome } from './stage.ts';

const themes: Record<ReadingTheme, string> = {
  light: '浅色',
  dark: '深色',
  yellow: '黄底黑字',
  black: '黑底白字',
};

/**
 * The findings of one page, in Chinese. A theme is named where colours decide or where light does not show the
 * fault; what several themes show for another reason than colour, or leave undecided, is said once. So is 320 pixels where the width of a desk does not show the fault.
 */
export function findingsOf(url: string, { missingStyles, seen, seenNarrow }: PageOutcome): Finding[] {
  const findings: Finding[] = missingStyles.map((href) => ({
    where: `${url} link[href="${href}"]`,
    what: `样式表没有载入，或者是空的：${href}，无法检查颜色和大小。`,
    todo: '检查样式表的地址，以及文件是否在输出目录里。',
    level: 'error',
  }));
  const said = new Set<string>();
  for (const [width, views] of [
    ['', seen],
    [' 320 像素宽', seenNarrow],
  ] as const) {
    for (const [theme, outcomes] of views) {
      for (const { rule, help, level, nodes } of outcomes) {
        const byColour = level === 'error' && colourRules.includes(rule);
        for (const { selector, messages } of nodes) {
          const key = `${byColour ? theme : ''} ${level} ${rule} ${selector}`;
          if (said.has(key)) continue;
          said.add(key);
          const shown = byColour || theme !== 'light' ? ` ${themes[theme]}` : '';
          const doubt = level === 'warning' ? '无法自动判断：' : '';
          const details = [...new Set(messages.map((message) => message.replace(/\s+/g, ' ').trim()))];
          findings.push({
            where: `${url}${shown}${width} ${selector}`,
            what: `${doubt}${help}（${rule}）${details.length > 0 ? `：${details.join('；')}` : ''}`,
            todo: level === 'warning' ? `请人工查看。${adviceOn(rule)}` : adviceOn(rule),
            level,
          });
        }
      }
    }
  }
  return findings;
}
