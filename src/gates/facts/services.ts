import type { Service } from '../../schemas/service.ts';
import { easyRead } from './easy-read.ts';
import { fault, type Rule } from './rule.ts';

/** Services: none rests on a text that holds no more, none is entered twice over. */
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
    if (data.policies.indexOf(id) !== index)
      yield fault(['policies', index], `文件“${id}”写了两次`, '只留一个');
  }
  yield* easyRead(data);
  for (const key of ['steps', 'papers', 'entitled'] as const)
    for (const [index, text] of data[key].entries())
      if (data[key].indexOf(text) !== index)
        yield fault([key, index], `“${text}”写了两次`, '只留一条', 'warning');
};
