import { readContent, type Content } from '../../records/content.ts';
import type { DivisionList } from '../divisions.ts';
import type { Call } from './call.ts';
import type { Destination } from './types.ts';

/** Where a call goes. Its content is read when it is first asked for, and once: that of a nation takes half a minute. */
export function destinationOf(call: Call, lists: DivisionList): Destination {
  let content: Content | undefined;
  return { ...call, lists, content: () => (content ??= readContent(call.contentDir)) };
}
