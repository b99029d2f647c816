import { pathToFileURL } from "node:url";
import { browserFlags, browserPath } from "@coarse/testing";
import { type Browser, chromium, type Page } from "playwright-core";

/** A report in a tab, and what it did that it should not. */
export interface OpenedReport {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, requests to anywhere but the page, dialogs. */
  readonly complaints: readonly string[];
}

/** Starts the system's Chromium. */
export function startBrowser(): Promise<Browser> {
  const executablePath = browserPath();
  if (executablePath === undefined) throw new Error("Expected Chromium: see describeWithBrowser");
  return chromium.launch({ executablePath, args: [...browserFlags] });
}

/** How a report is opened. */
export interface OpenOptions {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
}

/** Opens a file in a tab of its own. */
export async function openReport(
  browser: Browser,
  file: string,
  { width = 1280, colorScheme = "light" }: OpenOptions = {},
): Promise<OpenedReport> {
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
  const address = pathToFileURL(file).href;
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (request.url() !== address) complaints.push(`request: ${request.url()}`);
  });
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  await page.goto(address);
  return { page, complaints };
}
