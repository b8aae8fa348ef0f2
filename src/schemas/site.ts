import { z } from 'zod';
import { anyDivisionCode, languageTag, line, portalUrl, webUrl } from './common.ts';
import { channelList, hotline } from './contact.ts';

/** `content/site.json`: who publishes this portal (网站信息). One file a federation. */
export const siteSchema = z.strictObject({
  name: line.describe('网站名称，写在页眉和每页标题后面'),
  publisher: line.describe('主办单位全称'),
  url: portalUrl.describe('网站公布后的完整地址，可带子路径，如 https://example.org/mingchuang/'),
  uuid: z
    .uuid('写成 UUID，如 "5f0c2d7e-6c1b-4a55-9d0e-2b7c1f3a9e44"')
    .optional()
    .describe(
      '网站的标识：日历、名片、订阅和数据里的编号由它得出，网站换地址也不变；一旦写上就不再改。不写就由主办单位全称得出',
    ),
  description: line.describe('一句话说明这个网站公开什么'),
  language: languageTag
    .optional()
    .describe('网站界面用哪种语言：src/words/ 里一个文件夹的名字；不写就是 zh-CN'),
  keywords: z.array(line).default([]).describe('网站关键词'),
  demo: z.boolean().default(false).describe('演示数据标记：为 true 时页眉标明“演示”'),
  place: anyDivisionCode.optional().describe('主办单位所在行政区划代码'),
  undertaker: line.optional().describe('承办单位'),
  support: line.optional().describe('技术支持单位'),
  licence: z
    .strictObject({
      name: line.describe('许可的名称，如“知识共享 署名 4.0 国际”'),
      url: webUrl.describe('许可全文的网址'),
    })
    .optional()
    .describe('数据按什么许可给人用：写在数据下载页和每种数据文件里；没有定就不写，网站会说明没有写'),
  hotline: hotline.default('12385').describe('残疾人服务热线'),
  contact: z
    .strictObject({
      address: line.optional().describe('办公地址'),
      postcode: z
        .string()
        .regex(/^\d{6}$/, '邮政编码是 6 位数字')
        .optional()
        .describe('邮政编码'),
      phone: hotline.optional().describe('办公电话，只写单位座机'),
      textChannel: line.optional().describe('不用说话的联系方式（短信、微信、传真），听力和言语残疾人用'),
      email: z.email('电子邮箱格式不对').optional().describe('单位电子邮箱'),
      emailReply: line.optional().describe('电子邮件多久答复，如“两个工作日内答复”'),
      hours: line.optional().describe('办公时间'),
    })
    .default({})
    .describe('联系方式'),
  registrations: z
    .strictObject({
      siteCode: line.optional().describe('网站标识码'),
      icp: line.optional().describe('ICP 备案号'),
      police: line.optional().describe('公安备案号'),
      organMark: line.optional().describe('党政机关（或群团机关）网站标识编号'),
    })
    .default({})
    .describe('备案与标识'),
  channels: channelList.describe('官方新媒体'),
  auditDueOn: z
    .string()
    .regex(/^\d{2}-\d{2}$/, '写成 "05-31" 这样的月-日')
    .default('05-31')
    .describe('每年公开上一年度审计结果的截止日（月-日）'),
  auditDutySince: z
    .int()
    .min(2000)
    .max(2100)
    .optional()
    .describe('从哪个年度的审计结果起应当公开；不写就从本站有审计结果的第一个年度算起'),
});

/** The publishing federation. */
export type Site = z.output<typeof siteSchema>;
