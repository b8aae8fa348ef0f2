/** Names that systems and programs keep for themselves, whatever stands behind the first dot. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d|constructor|prototype|index|404)(?:\..*)?$/i;
const fileLike = /\.(?:html?|json|csv|xlsx?|xml|ics|vcf|zip|m?js|css|te?xt|mdx?|pdf|svg|php)$/i;
const foreign = /[^\p{Script=Han}\p{Script=Latin}\p{Script=Common}]/u;
const mostLetters = 80;

/**
 * What keeps an id from being a file name, a part of an address and a word that people can tell from others: in Chinese,
 * with what to do. Undefined where it may be used.
 */
export function idFault(id: string): string | undefined {
  if (/\p{C}/u.test(id)) return '编号里有看不见的符号；改文件名，重新输入';
  if (id !== id.normalize('NFC')) return '编号里的文字不是常规写法；改文件名，用常规输入法输入';
  if (foreign.test(id)) return '编号里有容易看错的外文字母；改文件名，只用汉字、英文字母、数字和 -';
  if (!/^[\p{L}\p{N}〔（(【[《]/u.test(id)) return '编号要以汉字、字母或者数字开头；改文件名';
  if (/[.．。]$/u.test(id)) return '编号不能以点结尾；改文件名';
  if (/[:*$@;,!=~+：＊＄＠；！＝～＋]/u.test(id))
    return '编号里不能有 : * $ @ ; , ! = ~ +；改文件名，用 - 代替';
  if (/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u.test(id))
    return '编号里有全角的字母或者数字；改文件名，用半角';
  if (devices.test(id)) return `“${id}”是系统或者网站自己用的名字；给文件换一个名字`;
  if (fileLike.test(id)) return '编号不能像一个文件名那样结尾；改文件名，去掉多余的扩展名';
  if ([...id].length > mostLetters)
    return `编号有 ${[...id].length} 个字，最多 ${mostLetters} 个；把文件名改短`;
  return undefined;
}
