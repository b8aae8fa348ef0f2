import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import send from 'send';

/** What to serve and where. */
export interface SiteServerOptions {
  /** Folder of the published site; may be a link that a rebuild swaps while the server runs, or not exist yet. */
  dir: string;
  /** Sub-path with slashes at both ends, `/` at the root. */
  base: string;
  /** 0 = any free port. */
  port: number;
}

/** A running server and the address of the site's home page. */
export interface SiteServer {
  url: string;
  close: () => Promise<void>;
}

/** Media types that `send` does not know, or has without the character set. */
const types: Readonly<Record<string, string>> = {
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.jsonld': 'application/ld+json',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
};
/** Feeds; other XML is the sitemap. */
const atom = 'application/atom+xml; charset=utf-8';

/**
 * Headers of a data file, as docs/hosting.md asks of hosts: programs of other sites may read what is public, and everybody
 * is told what it is.
 */
function dataHeaders(path: string): Record<string, string> {
  const type = path.endsWith('/feed.xml') ? atom : types[extname(path)];
  return type === undefined ? {} : { 'Access-Control-Allow-Origin': '*', 'Content-Type': type };
}

const headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const answer = (res: ServerResponse, status: number, text: string) => {
  res.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
};

const redirect = (res: ServerResponse, location: string) => {
  res.writeHead(301, { Location: location }).end();
};

/** Answers as a static host does: a folder's index, 404.html with status 404, nothing above the base. */
function handle(req: IncomingMessage, res: ServerResponse, { dir, base }: SiteServerOptions): void {
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.setHeader('Allow', 'GET, HEAD');
    answer(res, 405, '只支持 GET 和 HEAD');
    return;
  }
  const url = req.url ?? '/';
  const path = url.replace(/[?#].*$/s, '');
  if (path === '/' && base !== '/') {
    redirect(res, base);
    return;
  }
  if (`${path}/` === base) {
    redirect(res, base + url.slice(path.length));
    return;
  }

  const file = (name: string, onError: () => void) =>
    send(req, name, { root: dir, cacheControl: false, dotfiles: 'ignore' })
      .on('headers', () => {
        const lasts = name.startsWith('/_astro/');
        res.setHeader('Cache-Control', lasts ? 'public, max-age=31536000, immutable' : 'no-cache');
        for (const [header, value] of Object.entries(dataHeaders(name))) res.setHeader(header, value);
      })
      .on('directory', () => {
        redirect(res, `${path}/${url.slice(path.length)}`);
      })
      .on('error', onError)
      .pipe(res);
  const notFound = () => {
    res.statusCode = 404;
    file('/404.html', () => {
      answer(res, 404, '没有这一页');
    });
  };

  if (path.startsWith(base)) file(path.slice(base.length - 1), notFound);
  else notFound();
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, () => {
      server.off('error', reject);
      resolve();
    });
  });

/**
 * Serves a published site for reading on this machine and for the tests. Files are looked up anew at every request,
 * so a rebuild shows at once. Rejects with the system's error (EADDRINUSE …) where the port can't be had.
 */
export async function serveSite(options: SiteServerOptions): Promise<SiteServer> {
  const server = createServer((req, res) => {
    handle(req, res, options);
  });
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${options.base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        server.closeAllConnections();
      }),
  };
}
