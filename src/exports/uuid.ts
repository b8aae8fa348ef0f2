import { createHash } from 'node:crypto';

/** The namespace of this project: portals without a UUID of their own get one in it. */
const namespace = '6d1f3c52-0a57-5b8e-9a0e-6c1d4be1a7f3';

/** The UUID (version 5, RFC 9562) of a name in a namespace: the same name has the same one in every build. */
export function uuidOf(space: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Makes the UUID of what stands at a path of the site, `/associations/9901-blind/`; it says nothing of the address. */
export type IdOf = (path: string) => string;

/** The UUID of a portal: the one that it states, else that of the name of who publishes it; never of its address. */
export const identityOf = ({ uuid, publisher }: { uuid?: string | undefined; publisher: string }): string =>
  uuid?.toLowerCase() ?? uuidOf(namespace, publisher);
