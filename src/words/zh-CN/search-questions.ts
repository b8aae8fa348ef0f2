/** Words of one sign, as a dictionary divides texts, with which no term of several words begins or ends. */
const unfinished =
  '已 将 应 按 由 以 从 向 对 为 并 其 该 等 所 要 再 只 才 至 于 而 则 且 但 如 若 让 使 到 时 后 前 内 可 未 不 每 各 仍 须 经 因 被 给 有 能 要 想 来 去 没 我 你 他 她 它 帮 找 很 太 最';

/** How many there are of a thing, by its measure. */
const howMany = '几张 几辆 几台 几本 几位 几种 几遍 几项 几回 几趟 一回 一趟'.split(' ');

/** How people ask and soften a question in everyday speech: none of it says what is sought. */
export const asking = [
  ...howMany,
  ...(
    '行不行 请问 为啥 干啥 干嘛 为何 咋样 咋个 咋整 咋弄 咋回事 怎么回事 怎么弄 怎么搞 怎么着 怎样才能 去哪儿 上哪儿 去哪 上哪 到哪 哪儿能 哪去 几月几号 几月几日 多久一次 多久一回 啥时 啥时候 啥地方 什么地方 多会儿 几时 何时 有啥 还有啥 有什么 还有什么 还有哪些 有没 有无 ' +
    '行吗 行不 行么 成吗 成不 好吗 好不 对吗 对不对 可以吗 可以不 可否 能否 是否 会否 能不 能不能够 可不可 用不用 需不需要 要不 得不得 肯不肯 让不让 给不给 管不管 算不算 值不值得 ' +
    '眼下 目前 如今 当前 平时 平常 经常 一直 老是 总是 到现在 至今 大约 差不多 左右 上下 那么 这么 这样 那样 这边 那边 我家 我们家 咱家 我们这 我们这里 我这 人家 有些 有的 某个 某些 ' +
    '打算 准备 希望 需要 听说 据说 麻烦 劳驾 想问 问问 问一下 想知道 想了解 了解 咨询一下 求助 急 谢谢您 你好 您好 呵 嘞 哩 咧 噢 哦 哎 唉 嗯'
  ).split(' '),
];

/** What the search knows of questions, and of terms that are none. */
export const searchQuestions = {
  unfinished: unfinished.split(' '),
  /** Words that ask for a number. */
  counting: ['多少', '几个', '几家', '几名', '几人'],
  /** Words that turn a question round. */
  negating: ['没', '未', '不会'],
  /** How somebody asks what a word means. */
  definitions: [
    ...['请问什么是…', '解释一下…', '什么是…', '什么叫…', '啥是…', '啥叫…', '何谓…', '何为…'],
    ...['…是什么意思', '…是啥意思', '…什么意思', '…啥意思', '…指的是什么', '…是指什么', '…指什么'],
    ...['…是什么', '…是啥', '…怎么理解', '…怎么解释', '…的意思', '…的含义', '…的定义', '…的解释'],
  ],
};
