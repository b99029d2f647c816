import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

declare global {
  // the page gets it from the source above
  var axe: typeof import("axe-core");
}

/** What axe finds wrong with a page, as `rule: elements`. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  // the page's own policy keeps foreign scripts out; the debugger's door is open
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { violations } = await axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
    );
  });
}
