import { z } from 'zod';
import { line, webUrl } from './common.ts';

/** A film in sign language. Who sees it without sound needs no captions, who can't see it needs its transcript. */
const signLanguageFilm = z.strictObject({
  title: line.describe('手语视频的标题'),
  url: webUrl.describe('手语视频的网址'),
  captions: z.boolean().describe('视频有没有字幕：有写 true，没有写 false'),
  transcript: z
    .array(line)
    .min(1, '没有文字稿的视频不能放：把视频里打的、说的都写下来')
    .describe('视频的文字稿，一段一条'),
});

/** Signs of a sentence that is easy to read, marks not counted: about what stands in one line of large type. */
export const longestEasySentence = 20;

const sentences = z.array(line).min(1, '没有易读版就不写这个字段').optional();

/** What a record has for readers who need easy words or sign language (易读版、手语视频); facts/easy-read.ts checks the text. */
export const easyReadFields = {
  easyRead: sentences.describe(
    `易读版：一句一条的短句，一句只说一件事，最多 ${longestEasySentence} 个字，难懂的词另写一句解释；数目、期限、条件要和正式的内容一样`,
  ),
  easyReadBring: sentences.describe('易读版的“要带什么”：一样一条，写法和 easyRead 一样'),
  easyReadSteps: sentences.describe('易读版的“怎么办”：一步一条，写法和 easyRead 一样；网页上只有这些编号'),
  easyReadTitle: line
    .optional()
    .describe(`易读版的标题：一句短话，最多 ${longestEasySentence} 个字；不写就用这条记录的标题`),
  signLanguage: signLanguageFilm.optional().describe('手语视频，放在易读版的页面上'),
};

/** What a record has for readers who need easy words or sign language. */
export type EasyRead = z.output<z.ZodObject<typeof easyReadFields>>;
