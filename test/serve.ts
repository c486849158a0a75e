import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Served {
  /** With the base path, and a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Serves a folder at a base path on a free port, as static hosts do: index files, compressed text, 404.html. */
export async function serve(folder: string, base = '/'): Promise<Served> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = pathname.startsWith(base) ? await fileFor(folder, decodeURIComponent(pathname.slice(base.length))) : undefined;
    if (found === 'folder') {
      response.writeHead(301, { Location: `${pathname}/` }).end();
      return;
    }
    const file = found ?? join(folder, '404.html');
    const content = await readFile(file).catch(() => Buffer.from('Not found'));
    const type = types[extname(file)];
    const packed = type !== undefined && /gzip/.test(String(request.headers['accept-encoding']));
    const body = packed ? gzipSync(content) : content;
    const headers = { 'Content-Type': type ?? binary[extname(file)] ?? 'application/octet-stream', 'Content-Length': body.length };
    const lasting = pathname.includes('/_astro/') ? { 'Cache-Control': 'max-age=31536000, immutable' } : {};
    response.writeHead(found ? 200 : 404, { ...lasting, ...headers, ...(packed && { 'Content-Encoding': 'gzip' }) }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function fileFor(folder: string, path: string): Promise<string | undefined> {
  const file = join(folder, normalize(`/${path}`));
  const kind = await stat(file).catch(() => undefined);
  if (kind?.isFile()) return file;
  if (!kind?.isDirectory()) return undefined;
  if (path !== '' && !path.endsWith('/')) return 'folder';
  const index = join(file, 'index.html');
  return (await stat(index).catch(() => undefined)) ? index : undefined;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};
const binary: Record<string, string> = { '.woff2': 'font/woff2', '.png': 'image/png', '.jpg': 'image/jpeg', '.wasm': 'application/wasm' };
