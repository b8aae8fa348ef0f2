import { z } from 'zod';
import { divisionCode, httpsUrl, isoMinute, line, pastDay, reference, source, webUrl } from './common.ts';
import { phone } from './contact.ts';

const lines = (what: string) => z.array(line).default([]).describe(what);
const platform = z.strictObject({
  name: line.describe('平台名称'),
  url: httpsUrl.describe('网址，以 https:// 开头'),
  note: line.optional().describe('说明'),
});

/** A training session for volunteers. */
const trainingSessionSchema = z.strictObject({
  title: line.describe('培训名称'),
  start: isoMinute.describe('开始时间'),
  end: isoMinute.describe('结束时间'),
  place: divisionCode.describe('所在行政区划代码'),
  station: reference('stations', '删掉 station，在 address 写地点')
    .optional()
    .describe('志愿者联络站点的编号（stations/ 里的）'),
  address: line.optional().describe('地点；就在站点的不写'),
  by: line.optional().describe('由谁培训'),
  forWhom: line.optional().describe('给谁，如“第一次做手语陪同的志愿者”'),
  seats: z.number().int().min(1).optional().describe('名额'),
  support: lines('无障碍支持，逐条写'),
  url: httpsUrl.optional().describe('报名链接，以 https:// 开头'),
});

/** `content/volunteer-guide.json`: how volunteering works here, in the four steps of the rules. */
export const volunteerGuideSchema = z.strictObject({
  summary: line.describe('一句话：怎样成为助残志愿者'),
  recruitment: z
    .strictObject({
      summary: line.describe('一句话'),
      who: lines('谁可以报名，逐条写'),
      steps: z.array(line).min(1).describe('怎样注册，按次序逐步写'),
      platforms: z.array(platform).default([]).describe('在哪里注册：官方志愿服务平台'),
    })
    .describe('第一步：招募注册'),
  training: z
    .strictObject({
      summary: line.describe('一句话'),
      points: lines('怎样培训，逐条写'),
      matching: lines('怎样对接，逐条写'),
      sessions: z.array(trainingSessionSchema).default([]).describe('培训班'),
    })
    .describe('第二步：培训对接'),
  recognition: z
    .strictObject({
      summary: line.describe('一句话'),
      points: lines('怎样评价和激励，逐条写'),
      stars: z
        .array(
          z.strictObject({
            stars: z.number().int().min(1).max(5).describe('几星'),
            hours: z.number().int().min(1).describe('累计服务多少小时'),
            note: line.optional().describe('说明'),
          }),
        )
        .default([])
        .describe('星级：服务时间达到多少小时评几星'),
      awards: z
        .array(
          z.strictObject({
            name: line.describe('称号或奖项'),
            by: line.describe('由谁评定'),
            how: line.optional().describe('怎样评'),
            lastGivenOn: pastDay.optional().describe('最近一次颁发的日期'),
            url: webUrl.optional().describe('链接'),
          }),
        )
        .default([])
        .describe('表彰'),
    })
    .describe('第三步：服务评价激励'),
  rights: z
    .strictObject({
      summary: line.describe('一句话'),
      rights: lines('志愿者有哪些权利，逐条写'),
      duties: lines('志愿者要做到什么，逐条写'),
      insurance: line.optional().describe('保险'),
      complaints: z
        .array(
          z.strictObject({
            name: line.describe('找谁'),
            for: line.optional().describe('什么事找它'),
            phone: phone.optional(),
            url: httpsUrl.optional().describe('链接，以 https:// 开头'),
            answersIn: line.optional().describe('多久答复'),
          }),
        )
        .default([])
        .describe('投诉和求助的途径'),
    })
    .describe('第四步：权益维护'),
  serviceRecord: z
    .strictObject({
      summary: line.describe('一句话：志愿服务记录证明是什么，做什么用'),
      steps: z.array(line).min(1).describe('怎样开，按次序逐步写'),
      takes: line.optional().describe('多长时间'),
      cost: line.optional().describe('收费'),
      url: httpsUrl.optional().describe('办理链接，以 https:// 开头'),
    })
    .optional()
    .describe('怎样开志愿服务记录证明'),
  policies: z.array(reference('policies')).default([]).describe('依据的政策（本站编号）'),
  source: source.optional(),
  updatedOn: pastDay.describe('本站最近更新的日期'),
});

/** How volunteering works here. */
export type VolunteerGuide = z.output<typeof volunteerGuideSchema>;
/** A training session for volunteers. */
export type TrainingSession = z.output<typeof trainingSessionSchema>;
