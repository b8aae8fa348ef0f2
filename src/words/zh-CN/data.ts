import { dataApi } from './data-api.ts';
import { text } from './text.ts';

const formats = {
  xlsx: { name: 'XLSX', what: 'Excel 和 WPS 表格，双击就能打开，每列有说明' },
  csv: { name: 'CSV', what: '给程序用的表格；用 Excel 双击打开会弄坏长代码和日期' },
  json: { name: 'JSON', what: '给程序用，内容最全' },
};

/** How the data may be used. */
interface Licence {
  name: string;
  url: string;
}

const licenceLine = (licence: Licence | undefined): string =>
  licence ? `使用许可：${licence.name} ${licence.url}` : '使用许可：主办单位没有写明，使用前请先询问';

/** Words of downloads and of the page that lists them all. */
export const data = {
  column: '数据下载',
  title: '下载数据',
  description: '这个网站上的清单都能整份下载，做成表格或者程序能读的文件，谁都可以用。',
  keywords: '数据下载,开放数据,CSV,XLSX,JSON,残联',
  lead: '网页上看得到的清单，这里都能整份下载，不用登记。每个文件都和网页来自同一份记录，网页更新，文件同时更新。',
  choose: '选哪一种',
  formats,
  chooseLines: [
    '用 Excel 或者 WPS 看，请下载 XLSX：双击就能打开，每一列有说明。',
    'CSV 是最简单的表格：一行一条记录，列和列之间用逗号隔开，哪种软件、哪种编程语言都能读。',
    'JSON 给写程序的人用，一条记录的所有内容都在里面。',
  ],
  csvWarning: 'CSV 程序和表格软件都能读；用 Excel 请下载 XLSX，直接打开 CSV 会把很长的代码显示成科学计数。',
  unknownWarning: '空白单元格表示没有记录，不等于“没有”，也不等于 0。',
  rules: '表格怎样从记录变来',
  ruleLines: [
    '一个字段一列；列名是字段说明的前半句，XLSX 的“说明”页有完整的说明和字段名。',
    '一个字段里有几项的，写在一格里，用“；”隔开。',
    '有几处场所的，表格里有数量和第一处的情况，其余各处在 JSON 里。',
    '无障碍条件每项一列，开放时间写成一句话。',
    '金额在表格里是数字，单位写在列名里（元、万元）；在 JSON 里是文字，如 "136333.65"，一分不差。',
    '审计报表一行一项，绩效评价一行一个指标，调查一行一个选项。',
    '承诺有两份：一份一行一项；一份一行一个地方或者单位、一段时间，有状态、依据和截至日期。',
    '整改和公布情况会随日期变化，“截至日期”写明是哪一天的情况。',
  ],
  whole: '整份清单',
  tableCaption: '每份清单有多少条、能下载哪些格式',
  list: '清单',
  datasetOf: (publisher: string, title: string, columns: readonly string[]): string =>
    `${publisher}公布的“${title}”：网页上看得到的全部记录，一行一条，整份下载，和网页同时更新。各列是${columns.slice(0, 20).join('、')}${columns.length > 20 ? `等 ${columns.length} 列` : ''}。`,
  dataset: {
    title: (title: string): string => `${title}：数据和每一列的意思`,
    lead: (count: string): string => `共 ${count}，一行一条。`,
    toPage: '在网页上看',
    columns: '每一列的意思',
    column: '列名',
    field: '字段名',
    type: '内容',
    help: '说明',
    types: { string: '文字', number: '数', integer: '整数', boolean: '是或者否', date: '日期' },
  },
  geojson: '地图数据（GeoJSON）',
  geojsonLead: '写了坐标的场所，一处一个点，都换算成 WGS-84，地图软件能直接打开。',
  catalog: '数据目录（DCAT）',
  count: '条数',
  files: '文件',
  schema: '字段说明',
  schemaShort: 'JSON Schema',
  schemaLink: (label: string): string => `${label}的 JSON Schema`,
  rows: (count: number): string => `${text.count(count)} 条`,
  noXlsx: (limit: number): string => `超过 ${limit / 10_000} 万条，不做 XLSX。`,
  hsds: '服务目录的国际格式（HSDS）',
  hsdsLead:
    '按 Open Referral 的 Human Services Data Specification 3.0 写成两种：压缩包里是它规定的全部 CSV 表和它的说明文件（Tabular Data Package），机构、服务、地点都在；JSON 以服务为单位，机构和地点嵌在里面，没有服务指到的机构和地点只在压缩包里。坐标是 WGS-84，时间是东八区；法定节假日不开放的，按已公布的放假日子逐段写明。',
  hsdsZipLink: 'HSDS 3.0 表格数据包（ZIP）',
  hsdsLink: 'HSDS 3.0 服务（JSON）',
  each: '单条记录和单份清单',
  eachLines: [
    '每条记录的网页都有同名的 JSON：网址结尾的斜杠换成 .json。',
    '每项承诺、每份数据、检查、审计、绩效评价、调查和预决算还有同名的表格：网址结尾的斜杠换成 .xlsx 或者 .csv；没有明细的只有表头。',
    '有时间的志愿助残岗位还有日历文件：网址结尾的斜杠换成 .ics，长期的没有；岗位的发布和变动可以用 Atom 订阅（/volunteer/feed.xml）。',
    '每个协会、残联、机构有电子名片：网址结尾的斜杠换成 .vcf，手机可以直接存进通讯录。',
    '按条件筛选出的清单，下面都有自己的下载；用“组合条件筛选”得到的结果也能保存。',
  ],
  programs: '给程序用',
  programsLead:
    '所有 JSON 网址的写法都在一页里；数据包文件写明每个 CSV 的大小、校验值和每一列的意思；它指到的 CSV 开头没有字节顺序标记（BOM），程序直接能读，别处的 CSV 为了 Excel 有这个标记。',
  toApi: '数据接口：所有 JSON 的网址',
  dataPackageLink: '数据包说明文件（Frictionless Data Package）',
  api: dataApi,
  alternate: (format: string): string => `这一页的数据（${format}）`,
  licence: '使用许可',
  licenceLead: '这里的数据可以按下面的许可使用，写明出处和网页地址就行：',
  noLicence: '主办单位没有写明数据按什么许可使用。使用前请先按“联系我们”里的办法询问。',
  size: (bytes: number): string =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} KB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`,
  about: ({ url, licence, day }: { url: string; licence?: Licence | undefined; day: string }): string[] => [
    `网页：${url}`,
    `制作日期：${day}，内容截至这一天`,
    licenceLine(licence),
    '空白单元格表示没有记录，不等于“没有”，也不等于 0。一格里有几项的，用“；”隔开。',
  ],
  download: {
    heading: '下载这份清单',
    count: (count: number): string => `与上面的清单一致，共 ${text.count(count)} 条。`,
    lines: (count: number): string => `上面清单里的逐条明细，共 ${text.count(count)} 条。`,
    link: (title: string, format: string): string => `${title}（${format}）`,
    all: '全部数据下载',
    recordHeading: '下载这份数据',
    json: '下载这条记录（JSON）',
    vcard: '存到手机通讯录（vCard）',
  },
  filter: {
    summary: '组合条件筛选',
    noScript:
      '几个条件一起选，要能运行脚本；现在浏览器没有运行脚本，下面是全部清单。单个条件各有自己的网页，在“按条件查看”里。',
    lead: '同组多选：符合一项即可；不同组：须同时符合。',
    words: '名称或地区里有',
    clear: '清除条件',
    idle: '选一个条件，结果会显示在下面。',
    loading: '正在读取清单……',
    failed: '没有读到清单，请检查网络后再试。',
    found: '符合条件的有 {count} 条：{chosen}。',
    foundSome: '符合条件的有 {count} 条：{chosen}。先显示 {shown} 条。',
    none: '没有符合条件的记录：{chosen}。请少选几个条件。',
    asWords: '“{words}”',
    and: '、',
    results: '筛选结果',
    more: '再显示 {count} 条',
    save: '保存筛选结果',
    saveCsv: '保存为 CSV',
    saveJson: '保存为 JSON',
    saved: '已保存 {count} 条到 {file}。',
    fileName: '筛选结果',
  },
};
