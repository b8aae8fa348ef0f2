/** Words of one sign, as a dictionary divides texts, after which a term goes on. */
const unfinished =
  '已 将 应 按 由 以 从 向 对 为 并 其 该 等 所 要 再 只 才 至 于 而 则 且 但 如 若 让 使 到 时 后 前 内 可 未 不 每 各 仍 须 经 因 被 给';

/** What the search knows of questions, and of terms that are none. */
export const searchQuestions = {
  unfinished: unfinished.split(' '),
  /** Words that ask for a number. */
  counting: ['多少', '几个', '几家', '几名', '几人'],
  /** Words that turn a question round. */
  negating: ['没', '未'],
  /** How somebody asks what a word means. */
  definitions: [
    ...['请问什么是…', '解释一下…', '什么是…', '什么叫…', '啥是…', '啥叫…', '何谓…', '何为…'],
    ...['…是什么意思', '…是啥意思', '…什么意思', '…啥意思', '…指的是什么', '…是指什么', '…指什么'],
    ...['…是什么', '…是啥', '…怎么理解', '…怎么解释', '…的意思', '…的含义', '…的定义', '…的解释'],
  ],
  /** Questions that pages of the portal itself answer. */
  answers: {
    missing: [
      '哪些单位没有公布审计？',
      '哪些协会没有公布审计？',
      '谁还没有公布审计结果？',
      '没有公开审计报告的单位有哪些？',
    ],
    pages: {
      '/audits/rectification/': ['审计发现的问题改了没有？', '哪些问题还没有整改？', '谁的整改逾期了？'],
      '/evaluations/missed/': ['哪些目标没有达到？', '哪些项目没有完成指标？'],
      '/near/': ['离我最近的残联在哪里？', '附近有什么服务场所？'],
      '/coverage/': ['有多少村成立了残疾人协会？', '哪些县的协会还没有建齐？', '哪里还没有成立协会？'],
      '/coverage/villages/': ['哪些乡镇没有残疾人协会？', '村里的残疾人协会联系人是谁？'],
      '/volunteer/guide/': ['怎样当志愿者？', '怎样报名做志愿者？', '志愿者要培训吗？'],
      '/data/': ['怎样下载数据？', '有没有接口？'],
      '/updates/': ['最近公布了什么？'],
      '/budgets/': ['残联一年花多少钱？', '残联的钱花在哪里？', '残联的预算是多少？'],
      '/audits/': [
        '协会的钱花在哪里？',
        '协会的钱谁来审计？',
        '审计结果怎么样？',
        '谁来监督协会的钱？',
        '协会的账有没有人查？',
        '审计发现了什么问题？',
      ],
      '/commitments/': ['承诺兑现了没有？', '说过的事做到了没有？'],
      '/commitments/status/overdue/': ['哪些承诺逾期了？', '哪些承诺没有按时完成？'],
      '/surveys/': ['残疾人满意不满意？', '满意度是多少？'],
      '/places/': ['我们这里的协会在哪里？', '怎样找到我家附近的协会？'],
      '/inspections/': ['检查发现了什么问题？'],
      '/due/': ['接下来有什么要到期？'],
      '/easy-read/': ['有没有容易看懂的？', '哪里有易读版？', '有没有简单的版本？'],
    },
  },
};
