import type { Content } from '../../records/content.ts';
import { openContent } from '../../records/open-content.ts';
import type { DivisionList } from '../divisions.ts';
import type { Doing } from '../progress.ts';
import type { Call } from './call.ts';
import type { Destination } from './types.ts';

/** Where a call goes. Each record of its content is read when it is first asked for, and once. */
export function destinationOf(call: Call, lists: DivisionList, doing: Doing = () => undefined): Destination {
  let content: Content | undefined;
  let count = 0;
  const onRead = (): void => {
    doing(() => `读内容文件夹：已读 ${count} 份记录`);
    count += 1;
  };
  return {
    ...call,
    lists,
    content: () => (content ??= openContent(call.contentDir, lists.there, onRead)),
  };
}
