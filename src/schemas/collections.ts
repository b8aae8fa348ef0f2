import type { z } from 'zod';
import { associationSchema } from './association.ts';
import { auditSchema } from './audit.ts';
import { budgetSchema } from './budget.ts';
import { documentSchema } from './document.ts';
import { evaluationSchema } from './evaluation.ts';
import { federationSchema } from './federation.ts';
import { holidaysSchema } from './hours.ts';
import { inspectionSchema } from './inspection.ts';
import { observationsSchema } from './observation.ts';
import { organisationSchema } from './organisation.ts';
import { pageSchema } from './page.ts';
import { policySchema } from './policy.ts';
import { servicePlaceSchema } from './service-place.ts';
import { serviceSchema } from './service.ts';
import { linkCheckSchema } from './link-check.ts';
import { glossarySchema } from './glossary.ts';
import { searchWordsSchema } from './search-words.ts';
import { situationSchema } from './situation.ts';
import { stationSchema } from './station.ts';
import { surveySchema } from './survey.ts';
import { villagesSchema } from './village.ts';
import { volunteerGuideSchema } from './volunteer-guide.ts';
import { opportunitySchema } from './volunteering.ts';

/** How the records of a collection are written: MDX (front matter and body) or JSON. */
export type Format = 'mdx' | 'json';

/** Every folder of `content/`: adding a collection is one line here and one schema file. */
export const collections = {
  policies: { format: 'mdx', schema: policySchema, label: '政策文件' },
  federations: { format: 'json', schema: federationSchema, label: '残疾人联合会' },
  associations: { format: 'json', schema: associationSchema, label: '专门协会' },
  villages: { format: 'json', schema: villagesSchema, label: '村（社区）残疾人协会' },
  organisations: { format: 'json', schema: organisationSchema, label: '社会组织和服务机构' },
  'service-places': { format: 'json', schema: servicePlaceSchema, label: '服务场所' },
  situations: { format: 'json', schema: situationSchema, label: '按处境办事' },
  services: { format: 'json', schema: serviceSchema, label: '服务指南' },
  audits: { format: 'json', schema: auditSchema, label: '审计结果' },
  evaluations: { format: 'json', schema: evaluationSchema, label: '绩效评价' },
  surveys: { format: 'json', schema: surveySchema, label: '满意度测评和民意调查' },
  budgets: { format: 'json', schema: budgetSchema, label: '部门预决算' },
  volunteering: { format: 'json', schema: opportunitySchema, label: '志愿助残岗位' },
  stations: { format: 'json', schema: stationSchema, label: '志愿者联络站点' },
  observations: { format: 'json', schema: observationsSchema, label: '数据' },
  inspections: { format: 'json', schema: inspectionSchema, label: '检查和问题清单' },
  documents: { format: 'json', schema: documentSchema, label: '资料' },
  holidays: { format: 'json', schema: holidaysSchema, label: '节假日安排' },
  pages: { format: 'mdx', schema: pageSchema, label: '说明页' },
} as const satisfies Record<string, { format: Format; schema: z.ZodType; label: string }>;

/** Files of `content/` itself that hold one thing of which there is one, besides `site.json`; all may be absent. */
export const singles = {
  'volunteer-guide': { schema: volunteerGuideSchema, label: '志愿助残指南' },
  glossary: { schema: glossarySchema, label: '名词解释' },
  'search-words': { schema: searchWordsSchema, label: '搜索用的同义词' },
  'link-check': { schema: linkCheckSchema, label: '外部链接检查结果' },
} as const satisfies Record<string, { schema: z.ZodType; label: string }>;

/** Name of such a file without `.json`. */
export type SingleName = keyof typeof singles;
/** What such files hold, as far as they are there and fit. */
export type Singles = { [Name in SingleName]?: z.output<(typeof singles)[Name]['schema']> };

/** Name of a collection = name of its folder. */
export type CollectionName = keyof typeof collections;
/** The record type of a collection. */
export type RecordOf<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;
