let segmenter: Intl.Segmenter | undefined;

/** Words of a text; the first call reads the browser's dictionary, which a slow telephone feels: it may be made before it is needed. */
export function wordsOf(text: string): Intl.SegmentData[] {
  if (!('Segmenter' in Intl)) return [];
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)];
}
