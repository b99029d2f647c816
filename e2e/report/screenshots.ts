/**
 * `pnpm --filter @coarse/e2e screenshots REPORT.html`: pictures of a report in both themes, at a desk's and a phone's
 * width, in `.cache/screenshots`, to be looked at.
 */
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { browserFlags, browserPath, project } from "@coarse/testing";
import { chromium } from "playwright-core";

const widths = { desk: 1280, phone: 390 } as const;
const [, , page] = process.argv;
const path = browserPath();
if (page === undefined || path === undefined) throw new Error("Needs a report and Chromium: name both");
const target = project(".cache/screenshots");
mkdirSync(target, { recursive: true });

const browser = await chromium.launch({ executablePath: path, args: [...browserFlags] });
try {
  for (const colorScheme of ["light", "dark"] as const)
    for (const [name, width] of Object.entries(widths)) {
      const tab = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
      await tab.goto(pathToFileURL(resolve(process.env.INIT_CWD ?? ".", page)).href);
      const file = resolve(target, `${name}-${colorScheme}.png`);
      await tab.screenshot({ path: file, fullPage: true });
      await tab.close();
      console.log(file);
    }
} finally {
  await browser.close();
}
