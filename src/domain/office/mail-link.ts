/** A `mailto:` address with subject and body (RFC 6068): each percent-encoded, lines ended by CRLF. */
export const mailLink = (to: string, subject: string, body: string): string =>
  `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
