import * as rooms from './rooms.ts';

/** Every word of the interface in Simplified Chinese. */
export const words = { ...rooms, language: 'zh-CN' };
