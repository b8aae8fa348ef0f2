/** Words of one sign, as a dictionary divides texts, with which no term of several words begins or ends. */
const unfinished =
  '已 将 应 按 由 以 从 向 对 为 并 其 该 等 所 要 再 只 才 至 于 而 则 且 但 如 若 让 使 到 时 后 前 内 可 未 不 每 各 仍 须 经 因 被 给 有 能 要 想 来 去 没 我 你 他 她 它 帮 找 很 太 最';

/** How many there are of a thing, by its measure. */
export const howMany = '几张 几辆 几台 几本 几位 几种 几遍 几项'.split(' ');

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
