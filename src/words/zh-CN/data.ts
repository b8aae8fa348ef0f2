const formats = {
  csv: { name: 'CSV', what: '纯文字表格，什么软件都能打开' },
  xlsx: { name: 'XLSX', what: 'Excel 和 WPS 表格，每列有说明' },
  json: { name: 'JSON', what: '给程序用，内容最全' },
};

/** Words of downloads and of the page that lists them all. */
export const data = {
  column: '数据下载',
  title: '下载数据',
  description: '这个网站上的清单都能整份下载，做成表格或者程序能读的文件，谁都可以用。',
  keywords: '数据下载,开放数据,CSV,XLSX,JSON,残联',
  lead: '网页上看得到的清单，这里都能整份下载，不用登记。每个文件都和网页来自同一份记录，网页更新，文件同时更新。',
  choose: '选哪一种',
  formats,
  csvWarning: '用 Excel 看，请下载 XLSX：Excel 直接打开 CSV，会把很长的代码显示成科学计数。',
  unknownWarning: '空格表示没有记录，不等于“没有”，也不等于 0。',
  rules: '表格怎样从记录变来',
  ruleLines: [
    '一个字段一列；列名是字段说明的前半句，XLSX 的“说明”页有完整的说明和字段名。',
    '一个字段里有几项的，写在一格里，用“；”隔开。',
    '有几处场所的，表格里有数量和第一处的情况，其余各处在 JSON 里。',
    '无障碍条件每项一列，开放时间写成一句话。',
  ],
  whole: '整份清单',
  tableCaption: '每份清单有多少条、能下载哪些格式',
  list: '清单',
  count: '条数',
  files: '文件',
  schema: '字段说明',
  schemaLink: (label: string): string => `${label}的 JSON Schema`,
  rows: (count: number): string => `${count.toLocaleString('en-US').replaceAll(',', ' ')} 条`,
  noXlsx: (limit: number): string => `超过 ${limit / 10_000} 万条，不做 XLSX。`,
  hsds: '服务目录的国际格式（HSDS）',
  hsdsLead:
    '机构、服务、地点分开写，符合 Open Referral 的 Human Services Data Specification 3.0，可以直接导入使用这个格式的转介系统。坐标是 WGS-84，时间是东八区。',
  hsdsLink: 'HSDS 3.0 表格（JSON）',
  each: '单条记录和单份清单',
  eachLines: [
    '每条记录的网页都有同名的 JSON：网址结尾的斜杠换成 .json。',
    '每个协会、残联、机构有电子名片：网址结尾的斜杠换成 .vcf，手机可以直接存进通讯录。',
    '按条件筛选出的清单，下面都有自己的下载；在“组合条件筛选”里选出的，也能保存。',
  ],
  size: (bytes: number): string =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} KB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`,
  about: (url: string): string[] => [
    `网页：${url}`,
    '空格表示没有记录，不等于“没有”，也不等于 0。一格里有几项的，用“；”隔开。',
  ],
  download: {
    heading: '下载这份清单',
    count: (count: number): string => `和上面的清单一样，共 ${count} 条。`,
    link: (title: string, format: string): string => `${title}（${format}）`,
    all: '全部数据下载',
    json: '下载这条记录（JSON）',
    vcard: '存到手机通讯录（vCard）',
  },
  filter: {
    summary: '组合条件筛选',
    lead: '同一组里选几项，符合任何一项就算；不同组之间，要同时符合。',
    words: '名称或地区里有',
    clear: '清除条件',
    idle: '选一个条件，结果会显示在下面。',
    loading: '正在读取清单……',
    failed: '没有读到清单，请检查网络后再试。',
    found: '符合条件的有 {count} 条。',
    foundSome: '符合条件的有 {count} 条，先显示 {shown} 条。',
    none: '没有符合条件的记录，请少选几个条件。',
    results: '筛选结果',
    more: '再显示 {count} 条',
    save: '保存筛选结果',
    saveCsv: '保存为 CSV',
    saveJson: '保存为 JSON',
    saved: '已保存 {count} 条到 {file}。',
    fileName: '筛选结果',
  },
};
