import type { DivisionLevel } from '../../schemas/division.ts';
import { needs } from '../../schemas/service.ts';
import { officeInCharge, type OfficeInCharge } from '../directory/directory-links.ts';
import type { Directory, ServiceRecord } from '../directory/directory.ts';

/** Services that the people of a place get at the same office. */
export interface ServiceGroup extends OfficeInCharge {
  /** Level of the office that people go to first. */
  level: DivisionLevel;
  services: ServiceRecord[];
}

/** The level of the federation that people go to first for a service: the one that gives it unless another takes the application. */
export const firstStop = ({ applyAt, office }: Pick<ServiceRecord, 'applyAt' | 'office'>): DivisionLevel =>
  applyAt ?? office;

/** All services at a place, in the order of needs, put together where people go to the same office first. */
export function servicesAt(directory: Directory, code: string): ServiceGroup[] {
  const services = [...directory.services].sort((a, b) => needs.indexOf(a.need) - needs.indexOf(b.need));
  const groups: ServiceGroup[] = [];
  for (const [level, same] of Map.groupBy(services, firstStop)) {
    const office = officeInCharge(directory, code, level);
    const known = groups.find(
      (it) =>
        it.state === office.state && it.federation === office.federation && it.expected === office.expected,
    );
    if (known && office.state !== 'below') known.services.push(...same);
    else groups.push({ ...office, level, services: same });
  }
  return groups;
}
