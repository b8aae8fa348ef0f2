import encodeQR from 'qr';

/** A QR code as one SVG path over a grid of `size` × `size` modules, quiet zone included. */
export interface QrCode {
  size: number;
  path: string;
}

/** Blank modules around a code (ISO/IEC 18004). */
const quietZone = 4;

/** The QR code of a text, usually a URL: one run of dark modules is one rectangle. */
export function qrCode(text: string): QrCode {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quietZone });
  const runs = rows.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '#' : ' '))
        .join('')
        .matchAll(/#+/g),
    ].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return { size: rows.length, path: runs.join('') };
}
