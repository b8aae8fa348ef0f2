import { frame } from './zh-CN/frame.ts';
import { home } from './zh-CN/home.ts';
import { policies } from './zh-CN/policies.ts';
import { search } from './zh-CN/search.ts';

/** Every word of the interface. A second language is a second folder beside `zh-CN`. */
export const words = { language: 'zh-CN', frame, home, policies, search };
