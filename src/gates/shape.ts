import type { Content } from '../records/content.ts';
import type { Gate } from './types.ts';

/** Every file of the content folder is one the portal knows, and every field is what its schema says. */
export const shape: Gate<Content> = {
  name: 'shape',
  description: '内容文件的名称、写法和字段符合规定',
  check: (content) => content.findings,
};
