import { squeeze } from './squeeze.ts';

/** Fields that sites and forms of government texts state beside the text, by label. */
export type FactField =
  | ('title' | 'number' | 'issuers' | 'publisher' | 'adoptedOn' | 'publishedOn' | 'effectiveOn' | 'expiresOn')
  | ('indexNumber' | 'topics' | 'keywords' | 'kind' | 'status' | 'disclosure' | 'recipients' | 'other');

/** A label and what stands behind it. */
export interface Fact {
  field: FactField;
  label: string;
  value: string;
  line: number;
  /** The label says so by itself; `来源`, `时间` only beside others. */
  plain: boolean;
  /** Where it was read, of one that no label states. */
  why?: string;
  /** Stated where nobody sees it: told where it says something else than what was taken. */
  unseen?: true;
}

const labels: [field: FactField, plain: boolean, names: string][] = [
  [
    'indexNumber',
    true,
    '索引号|索引|信息索引号|公开目录号|目录号|索引代码|索引编号|信息索引|信息公开索引号|索取号',
  ],
  ['title', true, '标题|法规标题|文件名|文件名称|信息名称|文件标题|公文标题|信息标题|文件题名'],
  ['title', false, '名称|题名'],
  ['number', true, '发文字号|文号|发文文号|发文号|文件编号|文件字号|公文文号|公文字号|文件号|发布文号|令号'],
  [
    'issuers',
    true,
    '发文机关|发文单位|发文部门|发文机构|制发机关|制发单位|制定机关|颁布机关|公布机关|印发机关|联合发文单位|制作机关|颁布单位|颁布部门|颁布机构|公布单位|解读机关|解读单位|解读部门|解读机构|解读主体',
  ],
  [
    'publisher',
    true,
    '发布机构|发布机关|发布单位|发布部门|公开机构|公开单位|公开部门|责任部门|公开责任部门|信息所属单位|所属机构|公开主体|信息来源|文章来源|稿件来源',
  ],
  ['publisher', false, '来源|来源单位|单位|稿源|消息来源|编制单位|编制机关|编制部门|编制机构|编写单位'],
  [
    'adoptedOn',
    true,
    '成文日期|成文时间|发文日期|发文时间|制发日期|签发日期|签署日期|签发时间|印发日期|印发时间|文件日期|生成日期|形成日期|生成时间|产生日期',
  ],
  [
    'publishedOn',
    true,
    '发布日期|发布时间|出版日期|刊发日期|刊登日期|见报日期|颁布日期|颁布时间|公布日期|公布时间|公开日期|公开时间|发表时间|发表日期|信息发布日期|上网日期|上网时间|发布于|发文发布日期|上载日期|上载时间|解读日期|解读时间',
  ],
  ['publishedOn', false, '时间|日期|发布|发表|添加日期|添加时间|编辑日期|编辑时间|录入日期|录入时间'],
  [
    'effectiveOn',
    true,
    '实施日期|施行日期|生效日期|执行日期|实施时间|施行时间|生效时间|执行时间|实施起始日期',
  ],
  ['expiresOn', true, '失效日期|废止日期|有效期至|失效时间|废止时间|有效期限至|截止有效日期'],
  ['expiresOn', false, '信息时效期|时效期'],
  ['topics', true, '主题分类|主题类别|信息分类|信息类别|主题分类名称|公开分类|文件分类|政策分类'],
  ['topics', false, '分类|主题|类别'],
  ['keywords', true, '主题词|关键词|关键字|主题词语'],
  ['kind', true, '公文种类|公文类型|文种|文种分类|体裁|体裁分类|文件种类|文件类型'],
  [
    'status',
    true,
    '有效性|效力|效力状态|时效性|是否有效|文件状态|有效状态|时效|效力级别状态|文件有效性|有效性状态|信息有效性|时效状态|公文时效|有效与否',
  ],
  ['status', false, '状态'],
  ['disclosure', true, '公开属性|公开方式|公开类别|公开形式|公开类型|信息公开选项|公开选项'],
  ['recipients', true, '主送机关|主送单位|主送'],
  [
    'other',
    true,
    '公开目录|公开范围|服务对象|浏览次数|浏览量|浏览数|阅读次数|阅读量|点击数|点击量|点击率|点击次数|访问量|访问次数|' +
      '责任编辑|信息编辑|编辑|审核|审核人|录入|录入者|供稿|撰稿|作者|字体|字号|字体大小|语种|载体类型|信息格式|生成格式|更新时间|更新日期|最后更新|' +
      '公开时限|公开程序|公开期限|效力级别|效力等级|效力层级|法规类别|法宝引证码|制发层级|文件层级|行业分类|组配分类|分类号|主题分类号|所属主题|所属栏目|栏目|适用地区|登记号|统一登记号|统一编号|规范性文件编号|规范性文件统一编号|备案号|信息分类号|获取方式|法规类型|所属行业|下载地址|访问数|' +
      '浏览字号|专业属性|地区|人气|标签|相关标签|文章标签|视力保护色|打印|分享到|分享|解读链接|相关解读|内容概述|内容描述|信息内容|内容摘要|摘要|内容提要|核心提示|导读|附件下载|有效期|来信人|废止依据|修改依据|办理结果|办理类别|答复类别|建议分类|提案分类',
  ],
  ['other', false, '属性|备注|登记日期|登记时间|政策解读|浏览|点击|阅读|访问'],
];

/** All labels, by name. */
export const knownLabels = new Map(
  labels.flatMap(([field, plain, names]) =>
    names.split('|').map((name): [string, { field: FactField; plain: boolean }] => [name, { field, plain }]),
  ),
);

/** Whose a fact is, before its label: 来源网站发布日期, 公文发布日期. */
const ofSite =
  /^(?:来源网站|来源|公文|文件|政策|法规|网站|网页|本站|原文|政府信息|首次)(?=\p{Script=Han}{3,})/u;

const knownOf = (label: string): { field: FactField; plain: boolean } | undefined => {
  const found = knownLabels.get(label);
  return found?.plain && found.field !== 'other' ? found : undefined;
};

/** What a label names; null where it is none. Spaces inside (`索 引 号`) and brackets around it do not count. */
export const factLabelOf = (text: string): { field: FactField; plain: boolean; label: string } | null => {
  const label = squeeze(text)
    .replace(/^[【[（(［]|[】\])）］：:]$/gu, '')
    .replace(/[：:]$/u, '');
  const found = knownLabels.get(label) ?? knownOf(label.replace(ofSite, ''));
  return found ? { ...found, label } : null;
};
