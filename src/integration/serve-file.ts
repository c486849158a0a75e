import { readFile } from 'node:fs';
import type { ServerResponse } from 'node:http';

/** Answers a request with a file as it is on the disk, or does `otherwise` where there is none. */
export function serveFile(file: string, type: string, response: ServerResponse, otherwise: () => void): void {
  readFile(file, (error, bytes) => {
    if (error) return otherwise();
    response.setHeader('Content-Type', type);
    response.end(bytes);
  });
}
