import { z } from 'zod';
import { collection } from './collection.ts';
import { commitmentSchema } from './commitment.ts';
import { anyDivisionCode, isoDate, line, pastDay, reference, source, webUrl } from './common.ts';
import { easyReadFields } from './easy-read.ts';
import { uniqueBy } from './unique.ts';
import { meaning, plainWords, worded } from './enum-words.ts';

/** The fifteen 公文种类 of GB/T 9704 practice, then what a 通知 forwards. */
export const policyKinds = [
  ...['决议', '决定', '命令', '公报', '公告', '通告', '意见', '通知', '通报', '报告', '请示', '批复', '议案'],
  ...['函', '纪要', '方案', '办法', '规划', '规定', '细则', '制度', '章程'],
] as const;

/** 公文种类. */
export const policyKind = plainWords('policies.kind', policyKinds);

/** 时效性, in the words of government policy libraries. */
export const policyStatuses = ['有效', '部分有效', '失效', '废止'] as const;
/** 时效性. */
export const policyStatus = plainWords('policies.status', policyStatuses);
/** 时效性. */
export type PolicyStatus = (typeof policyStatuses)[number];
/** What code calls them. */
export const policyStatusIds = {
  有效: 'in-force',
  部分有效: 'partly-in-force',
  失效: 'lapsed',
  废止: 'repealed',
} as const satisfies Record<PolicyStatus, string>;
/** The status of a text that holds, and of those that hold no more. */
export const [inForce, , ...outOfForce] = policyStatuses;

/** 公开属性 of a text of which the portal shows only that it exists and how to ask for it. */
export const disclosedOnRequest = '依申请公开';
/** 公开属性 of a text that may not be in the content folder. */
export const neverDisclosed = '不予公开';

/** 公开属性. */
export const policyDisclosure = plainWords('policies.disclosure', [
  '主动公开',
  disclosedOnRequest,
  neverDisclosed,
]);

/** How one text stands to another. */
export const relationKind = worded('policies.relations.kind', {
  implements: '落实',
  replaces: '取代',
  amends: '修改',
  repeals: '废止',
  forwards: '转发',
});

/** 发文字号, as printed and in its parts: 苏残字〔2020〕49号 → agency 苏残字, year 2020, serial 49; 国令第707号 has no year, 〔2021〕9号 no agency. */
const documentNumberSchema = z.strictObject({
  text: line.describe('发文字号，照原文写'),
  agency: line.optional().describe('机关代字，如“苏残字”；原文没有印的不写'),
  year: z.number().int().min(1949).max(2100).optional().describe('年份；令和公告没有年份的不写'),
  serial: z.number().int().min(1).describe('序号'),
});

/** What one text does to a clause of another. */
export const clauseChangeKind = worded('policies.relations.clauses.change', {
  stops: '停止执行',
  replaces: '改为',
  adds: '增加内容',
});

/** A clause of another text that this one changes. */
const clauseChange = z.strictObject({
  clause: line.describe('那份文件的哪一条：条款编号，如 "c4-s12"'),
  change: meaning(clauseChangeKind, '怎样变化'),
  by: line.optional().describe('这份文件的哪一条写的：条款编号，如 "c1-s1"'),
  on: isoDate.optional().describe('从哪一天起；不写就是这份文件施行的日期'),
});

const relation = z
  .strictObject({
    kind: meaning(relationKind, '关系'),
    policy: reference('policies', '不写 policy，用 title 写标题').optional().describe('本站政策的编号'),
    title: line.optional().describe('本站没有的文件写标题'),
    url: webUrl.optional().describe('本站没有的文件的网址'),
    clauses: z
      .array(clauseChange)
      .min(1, '没有写到具体条款就不写这个字段')
      .optional()
      .describe('修改或者停止执行了哪几条，逐条写；整份文件废止、取代的不用写'),
  })
  .refine((it) => (it.policy === undefined) !== (it.title === undefined), {
    error: '写 policy（本站政策编号）或者 title（站外文件标题），二者只写其一',
  });

/** What the importer took out of a found text into the front matter, each with the line it stood in. */
const imported = z
  .strictObject({
    file: line.describe('导入的文件名'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('导入文件的 SHA-256'),
    fields: z
      .array(
        z.strictObject({
          field: line.describe('字段名'),
          line: z.number().int().min(1).describe('原文件的行号（Word 文件为段落号）'),
          text: line.describe('那一行里的文字，照原样'),
        }),
      )
      .describe('从正文前后移到字段里的文字和它们的行号'),
  })
  .describe('导入工具写的来历，人工录入的文件不写');

/** How the ids of a text's clauses are made (`domain/policies/clauses.ts`): a published text keeps its rule. */
export const clauseRule = z
  .literal([1, 2])
  .describe('条款编号的规则：新录入的写 2，按编号在正文里的用法；已经公布的不改，不写就是 1');

/** `content/policies/*.mdx`: a policy text (政策文件). The body is its clauses; a field that the text does not state is absent. */
export const policySchema = z.strictObject({
  title: line.describe('标题'),
  number: documentNumberSchema.optional().describe('发文字号'),
  issuers: z.array(line).min(1, '没有发文机关就不写这个字段').optional().describe('发文机关，联合发文写多个'),
  kind: policyKind.optional().describe('公文种类'),
  adoptedOn: pastDay.optional().describe('成文日期'),
  publishedOn: pastDay.optional().describe('发布日期'),
  effectiveOn: isoDate.optional().describe('施行日期'),
  expiresOn: isoDate.optional().describe('有效期截止日期'),
  status: policyStatus.optional().describe('时效性；没有标注就不写'),
  place: anyDivisionCode.optional().describe('适用地区的行政区划代码'),
  topics: z.array(line).default([]).describe('主题分类'),
  keywords: z.array(line).default([]).describe('主题词'),
  indexNumber: line.optional().describe('索引号'),
  disclosure: policyDisclosure
    .refine((it) => it !== neverDisclosed, '标明不予公开的文件不能放在本站，没有公布')
    .optional()
    .describe(
      '公开属性：不予公开的，把文件从内容文件夹移走；依申请公开的，本站只公开有这份文件和怎样申请，不公开内容',
    ),
  recipients: z.array(line).optional().describe('主送机关'),
  note: line.optional().describe('附注，如“此件公开发布”'),
  summary: line.optional().describe('一句话概括这份文件'),
  ...easyReadFields,
  interpretations: z
    .array(z.strictObject({ title: line.describe('解读标题'), url: webUrl.describe('解读网址') }))
    .default([])
    .describe('政策解读'),
  relations: z.array(relation).default([]).describe('和其他文件的关系'),
  commitments: z
    .array(commitmentSchema)
    .check(uniqueBy('id', '承诺编号'))
    .default([])
    .describe('这份文件里的承诺，逐项写'),
  source: source.optional(),
  updatedOn: pastDay.optional().describe('本站最近更新这条记录的日期'),
  clauseRule: clauseRule.optional(),
  imported: imported.optional(),
});

/** Front matter of a policy text. */
export type Policy = z.output<typeof policySchema>;
/** What an author or importer writes: defaults may be left out. */
export type PolicyInput = z.input<typeof policySchema>;

/** What is shown of a text that is disclosed on request: what a catalogue of documents has of it, and no word of its content. */
const catalogued: ReadonlySet<string> = new Set<keyof Policy>([
  ...([
    'title',
    'number',
    'issuers',
    'kind',
    'adoptedOn',
    'publishedOn',
    'effectiveOn',
    'expiresOn',
  ] as const),
  ...([
    'status',
    'place',
    'topics',
    'indexNumber',
    'disclosure',
    'relations',
    'updatedOn',
    'clauseRule',
  ] as const),
]);

/** Whether the portal shows the content of a text. */
export const isOpen = ({ disclosure }: Pick<Policy, 'disclosure'>): boolean =>
  disclosure !== disclosedOnRequest;

/** The fields of a text that are not published. */
export const withheldFields = (policy: Policy): string[] =>
  isOpen(policy)
    ? []
    : Object.entries(policy).flatMap(([field, value]) =>
        catalogued.has(field) || (Array.isArray(value) && value.length === 0) ? [] : [field],
      );

/** A text as it may be published: without the fields that are withheld. */
export function publicPolicy(policy: Policy): Policy {
  const withheld = withheldFields(policy);
  if (withheld.length === 0) return policy;
  return policySchema.parse(
    Object.fromEntries(Object.entries(policy).filter(([it]) => !withheld.includes(it))),
  );
}

/** `content/policies/`. */
export const policyCollection = collection('mdx', policySchema, '政策文件');
