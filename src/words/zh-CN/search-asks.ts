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
    {
      words: words('花了多少钱 花了多少 花掉了 花掉 花销 开销 开支 三公经费 怎么花钱 打算怎么花'),
      kinds: ['budgets', 'audits'] as const,
    },
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
  /** Terms of what services offer: who has an everyday word for one of them wants it, not a report on it. */
  offered: [
    {
      words: words(
        '辅助器具 辅具 康复 康复救助 法律援助 维权 欺负 入学 教育 助学金 考试便利 生活补贴 护理补贴 补贴 无障碍改造 家庭无障碍 残疾人证 残疾评定 ' +
          '托养 日间照料 短期照料 照料 就业 求职 创业 创业贷款 劳动报酬 免费乘车卡 接送',
      ),
      kinds: ['services', 'situations'] as const,
    },
  ],
  /** Words for the levels of places, by the digits of their codes: records of a place are of its level. */
  levels: { 2: words('省级'), 4: words('市级'), 6: words('县级 区级'), 9: words('乡级 镇级 街道级') },
  /** Kinds of records that are mostly meant by a day. */
  dated: ['policies', 'commitments', 'documents', 'volunteering'] as const,
  /** Kinds of records that tell figures and promises of what records of other kinds are. */
  figures: ['measures', 'commitments', 'observations'] as const,
  /** What kinds of records answer questions with such words, of two with `…` between with both. */
  intents: [
    {
      words: words(
        '残联…花 残联…钱 残联…开支 残联…支出 残联…收入 残联…经费 三公 公车 出差 接待费 会议费 差旅 人员经费 公用经费 项目支出 政府采购 财政…拨 基本支出',
      ),
      kinds: ['budgets'] as const,
    },
    {
      words: words(
        '协会…花 协会…收了 协会…剩 协会…余 协会…捐 协会…账 基金会…花 基金会…收 基金会…钱 中心…账 剩多少 还剩 剩下 结余 家底 会计 查账 做账 保留意见 无法表示',
      ),
      kinds: ['audits'] as const,
    },
    {
      words: words(
        '项目…花 项目…钱 项目…分 项目…评 项目…效果 项目…好 项目…差 得分 几分 打分 扣分 效果 值不值 划算 自评 专家…看 第三方 自己…打 自己…评',
      ),
      kinds: ['evaluations'] as const,
    },
    {
      words: words('说了…没 说过…没 答应 算数 算话 没做到 没办到 没办成 没落实 落实了 兑现 说到做到 打折扣'),
      kinds: ['commitments'] as const,
    },
    {
      words: words('检查…发现 检查…问题 查出 抽查 督查 暗访'),
      kinds: ['inspections'] as const,
    },
    {
      words: words(
        '调研 调查过 谁去看过 总结 报告 公告 表扬 表彰 通报 反映过 提过意见 提过建议 有人提 有人反映 有人说过 建议过',
      ),
      kinds: ['documents'] as const,
    },
    {
      words: words('觉得…好不好 满不满意 大家…怎么看 家属…怎么 评价…怎么样 最需要 最缺'),
      kinds: ['surveys'] as const,
    },
    {
      words: words(
        '想帮 能帮 帮什么忙 帮上什么 帮上忙 能干点 做点啥 做好事 义工 志愿…招 志愿…报名 陪残疾人 陪盲人 陪聋人 教盲人 教残疾 给盲人 帮盲人 带盲人 给残疾孩子 送温暖 招人吗 有没有活动 有什么活动',
      ),
      kinds: ['volunteering'] as const,
    },
    {
      words: words(
        '哪家机构 哪个机构 什么机构 有没有机构 哪家店 店在哪 机构…在哪 机构…电话 机构…开 中心…在哪 中心…开 站…在哪 站…开 图书馆 残疾人之家…在哪 能进去看 探望',
      ),
      kinds: ['organisations', 'service-places', 'stations'] as const,
    },
    {
      words: words('管事的 一把手 领导是谁 主席是谁 会长是谁 谁是主席 谁当主席 办公室在 大楼 几路车'),
      kinds: ['federations', 'associations'] as const,
    },
    {
      words: words(
        '多陡 坡度 门槛…高 不能超过 不得超过 至少 最低标准 第几条 合规 合不合规 几年一换 几年换 一届 任期 补助…每月 学时 评几星 几颗星',
      ),
      kinds: ['policies'] as const,
    },
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
