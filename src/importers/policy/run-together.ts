/** National bodies as they sign together, in the names that texts use. */
const national = [
  ...[
    '国家发展改革委',
    '国家发展和改革委员会',
    '教育部',
    '科技部',
    '科学技术部',
    '工业和信息化部',
    '公安部',
    '民政部',
    '司法部',
    '财政部',
  ],
  ...[
    '人力资源社会保障部',
    '人力资源和社会保障部',
    '自然资源部',
    '生态环境部',
    '住房城乡建设部',
    '住房和城乡建设部',
    '交通运输部',
    '水利部',
  ],
  ...[
    '农业农村部',
    '商务部',
    '文化和旅游部',
    '国家卫生健康委',
    '国家卫生健康委员会',
    '退役军人事务部',
    '退役军人部',
    '应急管理部',
    '中国人民银行',
  ],
  ...[
    '审计署',
    '国家民委',
    '海关总署',
    '国家税务总局',
    '税务总局',
    '国家市场监督管理总局',
    '市场监管总局',
    '国家广播电视总局',
    '国家体育总局',
  ],
  ...[
    '国家统计局',
    '国家医疗保障局',
    '国家医保局',
    '国务院扶贫办',
    '国家乡村振兴局',
    '国家中医药管理局',
    '国家中医药局',
    '国家疾控局',
  ],
  ...[
    '中央组织部',
    '中央宣传部',
    '中央编办',
    '中央文明办',
    '中央网信办',
    '最高人民法院',
    '最高人民检察院',
    '国务院残疾人工作委员会',
  ],
  ...[
    '中国残疾人联合会',
    '中国残联',
    '全国总工会',
    '中华全国总工会',
    '全国妇联',
    '中华全国妇女联合会',
    '共青团中央',
    '全国老龄办',
  ],
];
const together = new RegExp(`^(?:${national.join('|')}){2,}$`, 'u');
const each = new RegExp(national.toSorted((a, b) => b.length - a.length).join('|'), 'gu');

/** The first place of a name, or its level alone: 云泽省, 市. */
const ownPlace =
  /^(?:中共|共青团)?([省市县区州旗]|\p{Script=Han}{2,9}?(?:省|市|自治区|自治州|盟|县|区|旗|镇|乡|街道))/u;

/** Branches of national bodies, which bear its name before their place: 中国人民银行云汀中心支行. */
const branches =
  /(?<=.{4})(?=中国(?:人民银行|银保监会|银监会|保监会|证监会)|国家(?:税务总局|统计局|外汇管理局|金融监督管理总局))/u;

/**
 * Names that nothing divides, where each begins with the same place (云泽省教育厅云泽省民政厅, 市民政局市残联), or all are national
 * bodies, or branches of them: one by one. What is no such row of names is one; whether the parts are bodies is for the caller to say.
 */
export function runTogether(name: string): string[] {
  if (together.test(name)) return name.match(each) ?? [name];
  const apart = name.split(branches);
  if (apart.length > 1) return apart.flatMap(runTogether);
  const place = ownPlace.exec(name)?.[1];
  return place === undefined || !name.includes(place, 3)
    ? [name]
    : name.split(
        new RegExp(`(?<=.{3})(?<!^中共|^共青团|.中共|.共青团)(?=(?:中共|共青团)?${place}(?!场))`, 'u'),
      );
}
