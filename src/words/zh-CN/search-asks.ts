const words = (text: string): string[] => text.split(' ');

/** What the search knows of how people ask. */
export const searchAsks = {
  /** Words that say little of what is sought: everyday verbs and measures. */
  minor: words(
    '不会 不能 不了 不到 不改 不行 不同 不好 找到 得到 拿到 收到 知道 觉得 听说 看到 发现 使用 进行 属于 算 改过 办过 说过 做过 越来越 ' +
      '最多 最少 最高 最低 最大 最小 最好 最近 一次 两次 几次 一起 同时 直接 马上 已经 还是 真的 多大 多远 多宽 多高 ' +
      '下来 起来 出来 上来 过来 回来 过去 帮忙 帮助 帮 那个 这种 那种 这些 那些 名字 情况 问题 方面 部分 一共 正常 普通 相关 具体 一般 原来 以上 以下 多 少 该 别 请 先 只 才 再 ' +
      '管 归 活 干 教 开 领 拿 写 填 说 讲 问 听 住 放 走 跑 进 出 送 带 打 买 卖 换 变 改 交 收 付 花 发 派 叫 当 成 没人 不再 花了多少 花了多少钱',
  ),
  /** Words of one sign that end a question. */
  closing: words('吗 呢 吧 么 嘛 啊 呀 不 没'),
  /** Facts that records of bodies and places state: beside a name they ask for its record. */
  facts: words(
    '电话 号码 热线 地址 位置 办公室 办公地点 负责人 联系人 联系方式 联系 主席 副主席 理事长 领导 开门 关门 上班 下班 几点 周几 时间 ' +
      '开放时间 上班时间 办公时间 收费 价格 传真 邮箱 几楼 哪里 在哪 在哪里 哪儿 谁 是谁 多少 怎么走 怎么去 交通 简介 介绍',
  ),
  /** What people call kinds of records: with a place, a year or a status beside it, those records are sought. */
  called: [
    { words: words('政策 文件 政策文件'), kinds: ['policies'] as const },
    {
      words: words('志愿岗位 志愿活动 志愿者岗位 志愿者活动 志愿服务岗位'),
      kinds: ['volunteering'] as const,
    },
    { words: words('志愿站点 志愿者站点 联络站点'), kinds: ['stations'] as const },
    { words: words('审计 审计结果 审计报告'), kinds: ['audits'] as const },
    { words: words('绩效评价 项目评价 评价结果'), kinds: ['evaluations'] as const },
    { words: words('调查 满意度测评'), kinds: ['surveys'] as const },
    { words: words('检查 抽查'), kinds: ['inspections'] as const },
    { words: words('承诺'), kinds: ['commitments'] as const },
    { words: words('服务场所'), kinds: ['service-places'] as const },
    { words: words('服务机构 社会组织'), kinds: ['organisations'] as const },
  ],
  /** What records of kinds are in their names: beside a place or a year, those are sought, no page of the place. */
  things: [
    {
      words: words('残疾人之家 残疾人工作站 工作站 康复站 服务站 办事大厅 阅览室'),
      kinds: ['service-places'] as const,
    },
    {
      words: words('盲人协会 聋人协会 肢残人协会 盲协 聋协 肢协 智协 精协 专门协会'),
      kinds: ['associations'] as const,
    },
    { words: words('联络站 联络点 志愿者联络站 志愿者联络点'), kinds: ['stations'] as const },
    { words: words('民意调查 满意度 满意率 测评'), kinds: ['surveys'] as const },
    { words: words('单位自评 第三方评价 绩效 绩效自评'), kinds: ['evaluations'] as const },
    {
      words: words('调研报告 监测报告 工作总结 年度工作总结 考核结果 经费公告'),
      kinds: ['documents'] as const,
    },
    { words: words('康复中心 基金会 服务社'), kinds: ['organisations'] as const },
  ],
  /** Words for the levels of places, by the digits of their codes: records of a place are of its level. */
  levels: { 2: words('省级'), 4: words('市级'), 6: words('县级 区级'), 9: words('乡级 镇级 街道级') },
  /** Kinds of records that are mostly meant by a day. */
  dated: ['policies', 'commitments', 'documents', 'volunteering'] as const,
  /** Kinds of records that tell figures and promises of what records of other kinds are. */
  figures: ['measures', 'commitments'] as const,
  /** What kinds of records answer questions with such words. */
  intents: [
    {
      words: words(
        '我 俺 咱 孩子 小孩 娃 儿子 女儿 爸 妈 爷爷 奶奶 老伴 父母 老人 家里 家人 家属 邻居 怎么办 怎么申请 怎么领 怎么办理 咋办 咋申请 ' +
          '申请 办理 要钱 要不要钱 收费 免费 多少钱 领 补多少 补助 补贴 报销 材料 手续 代办 上门 押金 借 预约 几岁 条件 资格 要带 ' +
          '要等多久 多久能 找谁 谁能 谁可以 可以吗 能不能 行不行',
      ),
      kinds: ['services', 'situations'] as const,
    },
    {
      words: words('电话 地址 在哪 几点 几楼 开门 上班 下班 周几 负责人 联系人 怎么走 怎么去'),
      kinds: ['federations', 'associations', 'organisations', 'service-places', 'stations'] as const,
    },
    {
      words: words('规定 文件 条款 有效 作废 废止 第几条 印发 依据 必须 应该 应当 要求 允许'),
      kinds: ['policies'] as const,
    },
    {
      words: words(
        '兑现 达标 做到 完成 目标 进度 逾期 承诺 比例 最多 最少 最高 最低 排名 几次 几天 应该有 应该多少',
      ),
      kinds: ['commitments', 'measures'] as const,
    },
    { words: words('审计 账 净资产 余额 收入 支出 募 捐款'), kinds: ['audits'] as const },
    { words: words('预算 决算'), kinds: ['budgets'] as const },
    { words: words('满意 问卷 民意'), kinds: ['surveys'] as const },
    { words: words('活动 帮忙 当志愿者 做志愿'), kinds: ['volunteering'] as const },
    // How long something may take, and how wide it must be, rules say.
    {
      words: words('天内 几天之内 多久内 多久之内 最晚 之前 期限 截止 哪天'),
      kinds: ['policies', 'commitments'] as const,
    },
    { words: words('多宽 多高 多长 多陡 多大 标准 合格'), kinds: ['policies'] as const },
    {
      words: words('多少人 多少名 多少次 多少户 多少小时 多少个 多少家 多少场 多少件 多少孩子'),
      kinds: ['observations', 'measures', 'commitments'] as const,
    },
  ],
};
