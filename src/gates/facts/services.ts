import type { Service } from '../../schemas/service.ts';
import { easyRead } from './easy-read.ts';
import { fault, type Rule } from './rule.ts';

const nothing = /^(?:无|没有|不需要|不用|无需)(?:带?材料)?[。；]?$/u;

/** Services: none rests on a text that holds no more, asks for nothing and something, takes no time. */
export const serviceFacts: Rule<Service> = function* ({ data }, { policies }) {
  for (const [index, id] of data.policies.entries()) {
    const status = policies.get(id)?.status;
    if (status === '失效' || status === '废止')
      yield fault(
        ['policies', index],
        `依据的文件“${id}”的时效性是“${status}”`,
        '核对现在依据哪份文件，换成有效的；这项服务停办了就删掉',
        'warning',
      );
  }
  yield* easyRead(data);
  const none = data.papers.findIndex((it) => nothing.test(it));
  if (none >= 0 && data.papers.length > 1)
    yield fault(
      ['papers', none],
      `要带的材料里写了“${data.papers[none]}”，又写了别的材料`,
      '不用带材料就留空，要带的就删掉这一项',
    );
  if (/(?:^|\D)0\s*个?(?:工作日|日|天|月)/u.test(data.takes))
    yield fault(
      ['takes'],
      `多长时间写的是“${data.takes}”`,
      '当场能办就写“当场办”，不知道就写“要等多久请打电话问”',
    );
};
