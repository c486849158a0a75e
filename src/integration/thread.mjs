import '../files/load-typescript.mjs';
import { workerData } from 'node:worker_threads';

await import(workerData.module);
