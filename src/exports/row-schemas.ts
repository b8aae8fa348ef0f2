import { z } from 'zod';
import { associationSchema } from '../schemas/association.ts';
import { collections } from '../schemas/collections.ts';
import { divisionCode, line, recordId, webUrl } from '../schemas/common.ts';
import { divisionLevels, divisionSchema } from '../schemas/division.ts';
import { federationSchema } from '../schemas/federation.ts';
import { organisationSchema } from '../schemas/organisation.ts';
import { policySchema } from '../schemas/policy.ts';
import { servicePlaceSchema } from '../schemas/service-place.ts';
import { serviceSchema } from '../schemas/service.ts';
import { stationSchema } from '../schemas/station.ts';
import { villageAssociationSchema } from '../schemas/village.ts';
import { auditRowSchemas } from './audit-row-schemas.ts';
import { commitmentRowSchemas } from './commitment-row-schemas.ts';
import { evidenceRowSchemas } from './evidence-row-schemas.ts';
import { resultRowSchemas } from './result-row-schemas.ts';
import { opportunityRowSchema } from './volunteer-rows.ts';

/** What a download adds to a record: its name in URLs, its page, and its place in words. */
const own = { id: recordId, url: webUrl.describe('这条记录的网页') };
const located = { ...own, placeName: line.optional().describe('所在地区：从省到本地的全名') };
const levelWords = 'province 省、city 市、county 县（区）、township 乡镇（街道）、village 村（社区）';

/** What a village's record says besides who it is. */
const villageDetails = z
  .object(villageAssociationSchema.shape)
  .omit({ code: true, village: true, founded: true });

/**
 * The row of every download, by the name of its file: the fields of the record's schema with what the download adds.
 * Columns, JSON Schema and help texts all come from here. A field's descriptions stay those of its schema. `key`: the
 * fields that together name a row.
 */
export const rowSchemas = {
  policies: {
    label: collections.policies.label,
    key: ['id'],
    schema: z.strictObject({
      ...own,
      ...policySchema.omit({ imported: true, clauseRule: true, commitments: true }).shape,
    }),
  },
  federations: {
    label: collections.federations.label,
    key: ['id'],
    schema: z.strictObject({ ...located, ...federationSchema.shape }),
  },
  associations: {
    label: collections.associations.label,
    key: ['id'],
    schema: z.strictObject({ ...located, ...associationSchema.shape }),
  },
  villages: {
    label: collections.villages.label,
    key: ['code'],
    schema: z.strictObject({
      code: villageAssociationSchema.shape.code,
      village: villageAssociationSchema.shape.village,
      township: divisionCode.describe('乡镇（街道）的区划代码'),
      placeName: located.placeName,
      url: webUrl.describe('乡镇（街道）的网页'),
      state: z
        .enum(['founded', 'not-founded', 'no-record'])
        .describe('残疾人协会：founded 已成立、not-founded 没有成立、no-record 没有记录'),
      ...villageDetails.shape,
    }),
  },
  organisations: {
    label: collections.organisations.label,
    key: ['id'],
    schema: z.strictObject({ ...located, ...organisationSchema.shape }),
  },
  'service-places': {
    label: collections['service-places'].label,
    key: ['id'],
    schema: z.strictObject({ ...located, ...servicePlaceSchema.shape }),
  },
  services: {
    label: collections.services.label,
    key: ['id'],
    schema: z.strictObject({ ...own, ...serviceSchema.shape }),
  },
  divisions: {
    label: '行政区划',
    key: ['code'],
    schema: z.strictObject({
      ...divisionSchema.shape,
      level: z.enum(divisionLevels).describe(`级别：${levelWords}`),
      parent: divisionCode.optional().describe('上一级的行政区划代码'),
    }),
  },
  volunteering: {
    label: collections.volunteering.label,
    key: ['id'],
    schema: opportunityRowSchema,
  },
  stations: {
    label: collections.stations.label,
    key: ['id'],
    schema: z.strictObject({ ...located, ...stationSchema.shape }),
  },
  ...commitmentRowSchemas,
  ...evidenceRowSchemas,
  ...auditRowSchemas,
  ...resultRowSchemas,
} as const satisfies Record<string, { label: string; key: readonly string[]; schema: z.ZodObject }>;

/** Name of a download: the stem of its file. */
export type RowName = keyof typeof rowSchemas;
/** A row of a download. */
export type RowOf<Name extends RowName> = z.output<(typeof rowSchemas)[Name]['schema']>;
