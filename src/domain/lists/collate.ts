const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Order of Chinese names as people expect it: by pinyin, digits by value. */
export const byName = (a: string, b: string): number => collator.compare(a, b);
