/** Words that stand in the files of downloads themselves; what a field means stands in its schema. */
export const files = {
  yes: '是',
  no: '否',
  columns: {
    count: (name: string): string => `${name}（数量）`,
    countHelp: (help: string): string => `${help}：一共几处`,
    wgs84: { longitude: 'WGS-84 经度', latitude: 'WGS-84 纬度' },
    first: (name: string): string => `第一处${name}`,
  },
  workbook: { data: '数据', about: '说明', column: '列', field: '字段', help: '说明' },
  schema: {
    list: (label: string): string => `“${label}”的 JSON 下载文件`,
    record: (label: string): string => `一条“${label}”记录的 JSON 文件`,
    title: '清单的名称',
    publisher: '主办单位',
    url: '清单的网页',
    schema: '这份 JSON Schema 的网址',
    licence: '使用许可：名称和全文的网址；主办单位没有写明的没有这一项',
    generated: '制作这份文件的日期',
    recordSchema: '说明这个文件的 JSON Schema 的网址',
    count: '记录的数量',
    records: '逐条的记录',
  },
  hsds: {
    closed: (holiday: string): string => `${holiday}放假，不开放`,
    needs: {
      name: '残疾人服务的需求',
      description: '残疾人和家属来办什么事：服务指南按它分类。',
      term: (need: string): string => `为了“${need}”来办的服务`,
    },
  },
  card: {
    country: '中国',
    access: '无障碍',
    label: { text: '短信（不用说话）', video: '视频手语' },
  },
};
