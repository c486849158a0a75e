import type { TestProject } from 'vitest/node';
import { startBrowser } from '../browser.ts';
import { serve } from '../serve.ts';
import { demoSite } from '../sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built demonstration site, with a slash at the end. */
    url: string;
    /** The folder that it was built into. */
    dist: string;
    /** Where the browser listens. */
    browser: string;
  }
}

/** Builds the demonstration site once, serves it and starts one browser for all files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await demoSite('demo');
  const [browser, { status, output }] = await Promise.all([startBrowser(), site.build()]);
  if (status !== 0) {
    await browser.close();
    throw new Error(`The demonstration site does not build:\n${output}`);
  }
  const served = await serve(site.dist);
  project.provide('url', served.url);
  project.provide('dist', site.dist);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await Promise.all([browser.close(), served.close()]);
  };
}
