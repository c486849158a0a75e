import type { TestProject } from 'vitest/node';
import { startBrowser } from '../browser.ts';

/** Starts one browser for all files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await startBrowser();
  project.provide('browser', browser.wsEndpoint());
  return () => browser.close();
}
