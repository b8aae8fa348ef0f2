import { z } from 'zod';
import { line, webUrl } from './common.ts';

/** A film in sign language. Who sees it without sound needs no captions, who can't see it needs its transcript. */
export const signLanguageFilm = z.strictObject({
  title: line.describe('手语视频的标题'),
  url: webUrl.describe('手语视频的网址'),
  captions: z.boolean().describe('视频有没有字幕：有写 true，没有写 false'),
  transcript: z
    .array(line)
    .min(1, '没有文字稿的视频不能放：把视频里打的、说的都写下来')
    .describe('视频的文字稿，一段一条'),
});

/** A film in sign language. */
export type SignLanguageFilm = z.output<typeof signLanguageFilm>;
