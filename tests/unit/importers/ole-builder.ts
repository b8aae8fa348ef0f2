const sectorSize = 512;
const free = 0xffffffff;
const endOfChain = 0xfffffffe;

/** An OLE file ([MS-CFB]) with these streams at its root; each must be of 4096 bytes or more to have sectors of its own. */
export function ole(streams: Record<string, Buffer>): Buffer {
  const names = Object.keys(streams);
  const directorySectors = Math.ceil((names.length + 1) / 4);
  const fat = new Array<number>(128).fill(free);
  fat[0] = 0xfffffffd;
  const chain = (from: number, count: number): void => {
    for (let at = from; at < from + count; at += 1) fat[at] = at + 1 < from + count ? at + 1 : endOfChain;
  };
  chain(1, directorySectors);
  let next = 1 + directorySectors;
  const placed = names.map((name) => {
    const data = streams[name] ?? Buffer.alloc(0);
    const sectors = Math.ceil(data.length / sectorSize);
    chain(next, sectors);
    next += sectors;
    return { name, data, sector: next - sectors, sectors };
  });
  const entry = (
    name: string,
    type: number,
    child: number,
    right: number,
    sector: number,
    size: number,
  ): Buffer => {
    const it = Buffer.alloc(128);
    it.write(name, 0, 'utf16le');
    it.writeUInt16LE((name.length + 1) * 2, 64);
    it[66] = type;
    it.writeUInt32LE(free, 68);
    it.writeUInt32LE(right, 72);
    it.writeUInt32LE(child, 76);
    it.writeUInt32LE(sector, 116);
    it.writeUInt32LE(size, 120);
    return it;
  };
  const header = Buffer.alloc(sectorSize, 0xff);
  header.fill(0, 0, 76);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(9, 30);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(0, 76);
  const table = Buffer.alloc(sectorSize);
  fat.forEach((it, index) => table.writeUInt32LE(it, index * 4));
  const directory = Buffer.alloc(directorySectors * sectorSize);
  Buffer.concat([
    entry('Root Entry', 5, 1, free, endOfChain, 0),
    ...placed.map(({ name, data, sector }, index) =>
      entry(name, 2, free, index + 2 <= names.length ? index + 2 : free, sector, data.length),
    ),
  ]).copy(directory);
  const bodies = placed.map(({ data, sectors }) =>
    Buffer.concat([data, Buffer.alloc(sectors * sectorSize - data.length)]),
  );
  return Buffer.concat([header, table, directory, ...bodies]);
}
