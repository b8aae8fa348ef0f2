/** Fields that a person may decide, with what staff call them. */
export const fieldLabels: Readonly<Record<string, string>> = {
  title: '标题',
  number: '发文字号',
  issuers: '发文机关',
  adoptedOn: '成文日期',
  publishedOn: '发布日期',
  recipients: '主送机关',
  effectiveOn: '施行日期',
  expiresOn: '有效期截止日期',
  kind: '公文种类',
  status: '时效性',
  indexNumber: '索引号',
  topics: '主题分类',
  keywords: '主题词',
  note: '附注',
  disclosure: '公开属性',
};

/** What a person decided about the lines of one file. Lines are counted as the report prints them. */
export interface Decisions {
  /** Lines of a field, by the field's name. */
  lines: ReadonlyMap<string, readonly number[]>;
  /** Values that a person typed, by the field's name; an empty one says that the text has none. */
  values: ReadonlyMap<string, string>;
  leaveOut: ReadonlySet<number>;
  keep: ReadonlySet<number>;
  /** The field that a line was given to. */
  fieldAt: (line: number) => string | undefined;
}

/** Decisions from fields (lines or words), lines to leave out and lines to keep. */
export function toDecisions(given: {
  fields: ReadonlyMap<string, readonly number[] | string>;
  leaveOut: readonly number[];
  keep: readonly number[];
}): Decisions {
  const lines = new Map<string, readonly number[]>();
  const values = new Map<string, string>();
  const fields = new Map<number, string>();
  for (const [field, it] of given.fields) {
    if (typeof it === 'string') values.set(field, it);
    else {
      lines.set(field, it);
      for (const line of it) if (field !== 'title') fields.set(line, field);
    }
  }
  return {
    lines,
    values,
    leaveOut: new Set(given.leaveOut),
    keep: new Set(given.keep),
    fieldAt: (line) => fields.get(line),
  };
}

/** Nothing was decided: the importer decides by itself. */
export const noDecisions: Decisions = toDecisions({ fields: new Map(), leaveOut: [], keep: [] });
