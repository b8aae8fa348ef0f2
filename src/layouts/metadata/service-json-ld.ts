import type { ServiceRecord } from '../../domain/directory/directory.ts';
import { fullUrl } from '../../paths.ts';
import { serviceNeed } from '../../schemas/service.ts';
import type { Site } from '../../schemas/site.ts';
import type { Words } from '../../words/languages.ts';

/** A service as schema.org `GovernmentService`. */
export function serviceJsonLd(words: Words, service: ServiceRecord, site: Site): object {
  const url = fullUrl(`/services/${service.id}/`);
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': url,
    url,
    name: service.name,
    description: service.summary,
    serviceType: words.value(serviceNeed, service.need),
    audience: { '@type': 'Audience', audienceType: words.text.statements(service.entitled) },
    provider: { '@type': 'GovernmentOrganization', name: site.publisher },
    availableChannel: [
      {
        '@type': 'ServiceChannel',
        servicePhone: { '@type': 'ContactPoint', telephone: service.hotline ?? site.hotline },
      },
      ...service.links.map((link) => ({
        '@type': 'ServiceChannel',
        name: link.title,
        serviceUrl: link.url,
      })),
    ],
    termsOfService: service.cost,
  };
}
