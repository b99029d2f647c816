import { cp } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { run } from "./run.ts";

const { TFJS_NODE_CDN_STORAGE, CDN_STORAGE } = process.env;
const host = TFJS_NODE_CDN_STORAGE ?? CDN_STORAGE ?? "https://storage.googleapis.com/";
const secondsToAnswer = 20;
const secondsToDownload = 900;

/**
 * Makes the addon in `staging` with the package's own install script, which downloads it. It runs in a copy,
 * because it rewrites its package.json, and that file may be one with the package store's.
 */
export async function downloadFromVendor(folder: string, staging: string): Promise<void> {
  await checkReachable();
  const notInstalled = (path: string) => path !== join(folder, "node_modules");
  await cp(folder, staging, { recursive: true, filter: notInstalled });
  const commands = [join(folder, "node_modules/.bin"), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: commands };
  await run(process.execPath, ["scripts/install.js"], { cwd: staging, env, seconds: secondsToDownload });
}

/** The install script itself waits for minutes. Behind a proxy only the script can tell: `fetch` knows of none. */
async function checkReachable(): Promise<void> {
  const { HTTPS_PROXY, https_proxy, HTTP_PROXY, http_proxy } = process.env;
  if (HTTPS_PROXY || https_proxy || HTTP_PROXY || http_proxy) return;
  try {
    await fetch(host, { method: "HEAD", signal: AbortSignal.timeout(secondsToAnswer * 1000) });
  } catch (cause) {
    throw new Error(`${host} can't be reached`, { cause });
  }
}
