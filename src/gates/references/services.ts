import { recordsOf, type Content } from '../../records/content.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { near, type Fault } from './fault.ts';

const idsOf = (content: Content, collection: CollectionName): Set<string> =>
  new Set(content.records.filter((it) => it.collection === collection).map((it) => it.id));

/** Services name policies, service places name services: all of them exist. */
export function serviceFaults(content: Content): Fault[] {
  const policies = idsOf(content, 'policies');
  const services = idsOf(content, 'services');
  const missing = (id: string, ids: ReadonlySet<string>, label: string): Pick<Fault, 'what' | 'todo'> => ({
    what: `没有编号是“${id}”的${label}`,
    todo: ids.size > 0 ? `改成有的编号（如 ${near(id, ids)}），或者删掉` : `本站还没有${label}，先删掉这一项`,
  });
  return [
    ...recordsOf(content, 'services').flatMap((record) =>
      record.data.policies.flatMap((id, index): Fault[] =>
        policies.has(id)
          ? []
          : [{ record, path: ['policies', index], level: 'error', ...missing(id, policies, '政策文件') }],
      ),
    ),
    ...recordsOf(content, 'service-places').flatMap((record) =>
      record.data.services.flatMap((id, index): Fault[] =>
        services.has(id)
          ? []
          : [{ record, path: ['services', index], level: 'error', ...missing(id, services, '服务指南') }],
      ),
    ),
  ];
}
