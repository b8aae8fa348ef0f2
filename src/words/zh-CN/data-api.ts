const id = '{编号}';

/** Words of the page of the JSON URLs. */
export const dataApi = {
  title: '数据接口',
  description: '这个网站上所有 JSON 的网址怎样写、里面有什么、字段在哪里说明。',
  lead: '这里没有要申请的密钥：每个 JSON 都是一个固定的网址，用 GET 读取，内容和网页相同，网页更新时一起更新。',
  rules: (home: string): string[] => [
    `下面的网址都从 ${home} 开始写。花括号里的字换成编号；编号就是网页地址里的那一段，以后不再改变。`,
    '文字都是 UTF-8，日期写成 2026-03-12，行政区划代码是加引号的数字。',
    '金额、分数和百分比是加引号的十进制数，如 "136333.65"，不会有小数误差；单位写在字段说明里。',
    '没有的内容不写这个字段；没有这个字段，不等于“没有”，也不等于 0。',
  ],
  columns: { pattern: '网址的写法', what: '内容', example: '示例' },
  schemaInside: '没有单独的说明',
  id,
  list: '{清单}',
  page: '/{清单网页的地址}/',
  township: '{乡镇代码}',
  file: '{文件}',
  recordOf: (label: string): string => `${label}（单条）`,
  lists: '清单',
  records: '单条记录',
  others: '说明和其他格式',
  wholeList: '整份清单：名称、网页、条数、逐条的记录。清单的名字和字段说明在“数据下载”页',
  narrowedList: '按条件筛选出的清单：在清单网页的地址后面写 list.json，格式和整份清单一样',
  villages: '一个乡镇（街道）的村（社区）残疾人协会，也列出没有记录的村',
  schemas: '清单的 JSON Schema：每个字段是什么、可以是什么',
  dataPackage: '所有 CSV 的大小、校验值和每一列的意思（Frictionless Data Package 2.0）',
  hsds: '机构、服务、地点（Human Services Data Specification 3.0）',
  guide: '志愿助残指南：招募、培训、评价激励、权益，和志愿服务记录证明怎样开',
  near: '“我附近”用的位置；网页自己用，格式可能会变',
  holidays: '今年和以后的节假日安排，用来算是不是开放',
};
