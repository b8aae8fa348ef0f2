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
  /** Address to listen on. Without one it is this machine alone, and only its own names are answered. */
  host?: string | undefined;
  /** Milliseconds within which a request must have come in whole. */
  patience?: number;
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
  // No meta element can say this: README asks other hosts for the same.
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Frame-Options': 'SAMEORIGIN',
};

const loopback = '127.0.0.1';
const ownHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

const answer = (res: ServerResponse, status: number, text: string) => {
  res.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
};

/** What `send` says of a file that it does not send. */
interface SendError {
  status: number;
  headers?: Record<string, string>;
}

const redirect = (res: ServerResponse, location: string) => {
  res.writeHead(301, { Location: location }).end();
};

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};
const encoded = (path: string): string => encodeURI(path).replace(/[?#]/g, encodeURIComponent);

/** Why a request gets no file, with its answer; undefined where it may have one. */
function refusalOf({ method, headers: { host: asked = '' } }: IncomingMessage, host?: string) {
  // A page of another site may point its own name at this machine, and read what is answered.
  if (host === undefined && asked !== '' && !ownHost.test(asked))
    return { status: 421, text: '只在本机上打开。要让别的电脑也能看，用 PORTAL_HOST=0.0.0.0 启动' };
  return method === 'GET' || method === 'HEAD' ? undefined : { status: 405, text: '只支持 GET 和 HEAD' };
}

/** Answers as a static host does: a folder's index, 404.html with status 404, nothing above the base. */
function handle(req: IncomingMessage, res: ServerResponse, { dir, base, host }: SiteServerOptions): void {
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  const refusal = refusalOf(req, host);
  if (refusal) {
    if (refusal.status === 405) res.setHeader('Allow', 'GET, HEAD');
    answer(res, refusal.status, refusal.text);
    return;
  }
  // Two slashes at the beginning of a redirect lead to another host, and browsers read a backslash as a slash.
  const url = (req.url ?? '/').replace(/^[/\\]{2,}/, '/');
  const path = url.replace(/[?#].*$/s, '');
  const rest = url.slice(path.length);
  const local = decoded(path);
  if (local === '/' && base !== '/') {
    redirect(res, encoded(base));
    return;
  }
  if (local !== undefined && `${local}/` === base) {
    redirect(res, encoded(base) + rest);
    return;
  }

  const file = (name: string, onError: (error: SendError) => void, acceptRanges = true) =>
    send(req, name, { root: dir, cacheControl: false, dotfiles: 'ignore', acceptRanges })
      .on('headers', () => {
        const lasts = name.startsWith('/_astro/');
        res.setHeader('Cache-Control', lasts ? 'public, max-age=31536000, immutable' : 'no-cache');
        for (const [header, value] of Object.entries(dataHeaders(name))) res.setHeader(header, value);
      })
      .on('directory', () => {
        redirect(res, `${path}/${rest}`);
      })
      .on('error', onError)
      .pipe(res);
  const notFound = () => {
    res.statusCode = 404;
    file('/404.html', () => answer(res, 404, '没有这一页'), false);
  };
  const failed = ({ status, headers: ofError = {} }: SendError) => {
    if (status !== 416 && status !== 412) {
      notFound();
      return;
    }
    for (const [name, value] of Object.entries(ofError)) res.setHeader(name, value);
    answer(res, status, status === 416 ? '文件没有要的这一段' : '文件已经变了');
  };

  if (local?.startsWith(base)) file(encoded(local.slice(base.length - 1)), failed);
  else notFound();
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

/**
 * Serves a published site for reading on this machine and for the tests. Files are looked up anew at every request,
 * so a rebuild shows at once. Requests that come in by halves are ended. Rejects with the system's error (EADDRINUSE …) where the port can't be had.
 */
export async function serveSite(options: SiteServerOptions): Promise<SiteServer> {
  const { patience = 10_000, host = loopback } = options;
  const timeouts = {
    headersTimeout: patience,
    requestTimeout: patience,
    connectionsCheckingInterval: patience / 2,
  };
  const server = createServer(timeouts, (req, res) => {
    handle(req, res, options);
  });
  await listen(server, options.port, host);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${encoded(options.base)}`,
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
