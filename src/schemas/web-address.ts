/** Hosts that no visitor can reach: of this machine, of an office's own network, reserved names. */
const privateHost =
  /^(?:localhost|.*\.(?:localhost|local|internal|intranet|lan|home|corp)|(?:0|10|127)\..*|169\.254\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\..*|\[.*\])$/;

/** A host with letters of other scripts that look like Latin ones, plainly or in their encoded form. */
const lookAlike = /\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Armenian}|(?:^|\.)xn--/iu;

/** Signs that an address does not have as it stands: white space, invisible signs, quotes, brackets, backslash. */
const impossible = /[\p{C}\p{Z}"'<>`\\^{|}]/u;

/** Signs of the longest address that browsers and search engines agree on. */
const longest = 2_000;

/**
 * What is wrong with an absolute http or https address that visitors are sent to, in Chinese with what to do; undefined
 * where it may be used.
 */
export function webAddressFault(address: string): string | undefined {
  if (address.length > longest)
    return `网址有 ${address.length} 个字符，最多 ${longest} 个；核对是不是粘贴错了`;
  if (impossible.test(address)) return '网址里有空格、引号、反斜杠或者看不见的符号；从浏览器的地址栏重新复制';
  const url = URL.parse(address);
  const written = /^https?:\/\/([^/?#]+)/i.exec(address)?.[1];
  if (!url || written === undefined) return '网址要写完整，如 https://example.org/a';
  if (written.includes('@')) return '网址里不能有用户名和密码（@ 和前面的部分）；删掉';
  if (privateHost.test(url.hostname) || !url.hostname.includes('.'))
    return `${written} 是本机或者内部网络的地址，外面打不开；换成公开的网址`;
  if (lookAlike.test(written))
    return `域名 ${written} 里有容易看错的外文字母，或者写成了 xn--；核对域名，用键盘重新输入`;
  return undefined;
}

/** One mailbox, with what stands in the letter; nobody else gets a copy unseen. */
const mailbox = /^mailto:[^\s@?,;]+@[^\s@?,;]+(?:\?(?:subject|body)=[^&]*(?:&(?:subject|body)=[^&]*)*)?$/i;
/** A telephone that a device can dial, with an extension behind a comma. */
const telephone = /^tel:\+?\d[\d-]{1,19}(?:,\d{1,6})?$/i;

/** The same of a link in a text, which may also lead to a page or place of this site, to a mailbox or telephone. */
export function addressFault(address: string): string | undefined {
  if (/^https?:/i.test(address)) return webAddressFault(address);
  if (impossible.test(address)) return '地址里有空格、引号、反斜杠或者看不见的符号；重新输入';
  if (/^mailto:/i.test(address) && !mailbox.test(address))
    return '邮箱的链接写成 mailto:名字@域名，收件人只写一个；后面可以写 ?subject= 和 &body=，不写 cc、bcc';
  if (/^tel:/i.test(address) && !telephone.test(address))
    return '电话的链接写成 tel:0199-5550385：只写数字和 -，开头可以有 +，分机写在英文逗号后面';
  return /^(?:mailto:|tel:|\/(?!\/)|#|\.)/i.test(address)
    ? undefined
    : '链接要以 https://、http://、mailto:、tel:、/ 或 # 开头';
}

const decoded = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
};

/**
 * What else is wrong with the address under which the portal itself will stand: a place, with folders below a host and nothing
 * more. In Chinese, with what to do; undefined where it may be used.
 */
export function portalAddressFault(address: string): string | undefined {
  if (/[?#]/.test(address)) return '网站的地址里不能有 ? 或者 #；删掉它和后面的部分';
  const parts = (/^https?:\/\/[^/]+\/(.*?)\/?$/i.exec(address)?.[1] ?? '').split('/');
  if (parts.length === 1 && parts[0] === '') return undefined;
  for (const part of parts) {
    const name = decoded(part);
    if (name === '') return '网站的子路径里有连着的两个斜杠；只留一个';
    if (name === undefined || !/^[\p{L}\p{N}._~-]+$/u.test(name) || /^\.+$/.test(name))
      return `网站的子路径“${part}”不能用；每一级只用汉字、字母、数字和 - . _ ~，不写 . 和 ..`;
    if (/\.(?:html?|php|aspx?|jsp)$/i.test(name)) return `网站的地址写到文件夹为止；删掉 ${part}`;
  }
  return undefined;
}
