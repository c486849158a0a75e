import './load-typescript.mjs';
import { workerData } from 'node:worker_threads';

await import(new URL(workerData.module, import.meta.url).href);
