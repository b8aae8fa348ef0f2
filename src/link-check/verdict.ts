const reasons: Readonly<Record<number, string>> = {
  404: '对方网站说没有这个网页（404）',
  410: '对方网站说这个网页已经删除（410）',
};

/** Servers that let no program in: the page may be fine for people. */
const closedToPrograms = new Set([401, 403, 405, 406, 429, 451, 501]);

/** What a final answer means. A server that is still at fault after all tries is broken for visitors, too. */
export function statusVerdict(status: number): { state: 'ok' | 'broken' | 'unsure'; why: string } {
  if (status >= 200 && status < 300) return { state: 'ok', why: '' };
  if (closedToPrograms.has(status)) return { state: 'unsure', why: `对方网站不让程序查看（${status}）` };
  const other = status >= 500 ? `对方网站出错（${status}）` : `对方网站没有给出网页（${status}）`;
  return { state: 'broken', why: reasons[status] ?? other };
}

/** What it means that no answer came. */
export interface Failure {
  why: string;
  /** Whether it makes sense to try again. */
  again: boolean;
  /** This machine may be without a network. */
  offline: boolean;
}

const offlineCodes = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EHOSTUNREACH']);

const codeOf = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : '';
};

/** Why `fetch` threw, in words for staff. `timeout` in milliseconds. */
export function failureOf(error: unknown, timeout: number): Failure {
  const code = codeOf(error);
  if (error instanceof Error && error.name === 'TimeoutError')
    return { why: `等了 ${timeout / 1000} 秒没有回答`, again: true, offline: false };
  if (offlineCodes.has(code)) return { why: '找不到这个网站', again: code === 'EAI_AGAIN', offline: true };
  if (/CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL/.test(code))
    return { why: '安全证书有问题，浏览器会拦住', again: false, offline: false };
  if (code === 'ECONNREFUSED') return { why: '连不上对方网站', again: true, offline: false };
  return { why: '和对方网站的连接断了', again: true, offline: false };
}
