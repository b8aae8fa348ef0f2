import { z } from 'zod';
import { isoMinute, line } from '../../schemas/common.ts';
import { holidaysSchema } from '../../schemas/hours.ts';
import { volunteerGuideSchema } from '../../schemas/volunteer-guide.ts';
import { recordPage } from './shared.ts';

const point = z.strictObject({
  longitude: z.number().describe('经度'),
  latitude: z.number().describe('纬度'),
});

/** JSON files that are neither lists nor records, by the name of their schema: what each is and of what form. */
export const otherFiles = {
  holidays: { label: '节假日安排', schema: z.array(holidaysSchema), envelope: false },
  'volunteer-guide': {
    label: '志愿助残指南',
    schema: z.strictObject({ url: recordPage, ...volunteerGuideSchema.shape }),
    envelope: true,
  },
  near: {
    label: '“我附近”用的位置',
    schema: z.strictObject({
      unplaced: z.number().int().optional().describe('有记录而没有坐标的地方有几个'),
      parts: z
        .array(z.strictObject({ code: line.describe('文件名'), from: point, to: point }))
        .optional()
        .describe('分成几个文件时，每个文件和它的范围'),
      entries: z
        .array(
          z.strictObject({
            name: line.describe('名称'),
            place: line.describe('行政区划代码'),
            position: point.describe('坐标，WGS-84'),
            url: line.describe('网页在本站的路径'),
          }),
        )
        .optional()
        .describe('可以去的地方'),
      places: z.record(z.string(), line).optional().describe('地方的全名，按行政区划代码'),
    }),
    envelope: false,
  },
  filter: {
    label: '网页里组合筛选用的清单',
    schema: z.array(
      z.strictObject({
        id: line.describe('记录编号'),
        title: line.describe('名称'),
        path: line.describe('网页的路径'),
        facts: z.array(z.string()).describe('名称下面的说明'),
        leaves: isoMinute.optional().describe('从这一分钟起不在清单里'),
        passes: z.array(line).describe('符合哪些条件'),
      }),
    ),
    envelope: false,
  },
} as const satisfies Record<string, { label: string; schema: z.ZodType; envelope: boolean }>;
