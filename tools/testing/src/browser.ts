import { existsSync } from "node:fs";

/** What a headless Chromium needs to run as any user, and to leave the network alone. */
export const browserFlags: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Path of the system's Chromium, or of the browser that `COARSE_BROWSER` names; `undefined` where there is none. */
export function browserPath(): string | undefined {
  const named = process.env.COARSE_BROWSER;
  return [...(named ? [named] : []), ...places].find((path) => existsSync(path));
}
