/**
 * Whether the report of 5,000 photos is fluent: its size with the thumbnails inside, how long it takes to open in the
 * system's Chromium, and frames a second while its photos scroll. Fails where a figure misses its bound.
 *
 * The report is made once and kept in `.cache/bench-report`; `make` makes it and measures nothing.
 *
 *     pnpm --filter @coarse/bench report [make]
 */
import { linkSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { browserFlags, browserPath, project, shared } from "@coarse/testing";
import { type Browser, chromium } from "playwright-core";
import { coarse, coarseJson } from "../e2e/coarse.ts";
import { allClasses, sortImages } from "../e2e/report/sorted-images.ts";
import { median } from "./median.ts";

/** The target. */
const bounds = { bytes: 25_000_000, milliseconds: 2000, framesPerSecond: 50 } as const;
const IMAGES = 5000;
const RUNS = 7;
const SCROLLED_SECONDS = 4;
/** Pixels in a second: as one looks over photos, and as hard as a finger sends a list on its way. */
const paces = { reading: 1500, racing: 8000 } as const;

const folder = project(".cache/bench-report");
const page = join(folder, "report.html");

/** The 300 photos of the sample over and over, as links beside the project, and their report. */
async function makeReport(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const once = join(folder, "once");
  const images = join(folder, "photos");
  sortImages(once, await coarseJson(["groups", ...allClasses.split(",")]));
  const files = readdirSync(once).flatMap((group) =>
    readdirSync(join(once, group)).map((name) => ({ group, name })),
  );
  for (let image = 0; image < IMAGES; image++) {
    const file = files[image % files.length];
    if (!file) throw new Error("Expected photos in the sample");
    mkdirSync(join(images, file.group), { recursive: true });
    linkSync(join(once, file.group, file.name), join(images, file.group, `${image}-${file.name}`));
  }
  const args = ["evaluate", images, "--model", shared("models/mobilenet_v2_1.0_224.onnx")];
  const { code, stderr } = await coarse([...args, "--groups", allClasses, "--report", page]);
  if (code !== 0) throw new Error(`coarse evaluate ended with ${code}: ${stderr}`);
}

/** Milliseconds from the address to the first photos, decoded and painted, in a tab of their own. */
async function openingTime(browser: Browser): Promise<number> {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await tab.goto(pathToFileURL(page).href, { waitUntil: "commit" });
  const image = tab.locator(".photos .photo img").first();
  await image.waitFor({ state: "attached" });
  const milliseconds = await image.evaluate(async (element) => {
    if (element instanceof HTMLImageElement) await element.decode();
    await new Promise((painted) => requestAnimationFrame(painted));
    return performance.now();
  });
  await tab.close();
  return milliseconds;
}

/** Times of the frames, in milliseconds, while a gesture scrolls the list of the photos. */
async function frameTimes(browser: Browser, speed: number): Promise<readonly number[]> {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await tab.goto(pathToFileURL(page).href);
  await tab.locator("#photos-title").evaluate((title) => title.scrollIntoView());
  const { x, y } = (await tab.locator(".photos").boundingBox()) ?? { x: 0, y: 0 };
  const counted = tab.evaluate(async (seconds) => {
    const frames: number[] = [];
    let now = await new Promise<number>((frame) => requestAnimationFrame(frame));
    for (const end = now + 1000 * seconds; now < end; frames.push(now))
      now = await new Promise<number>((frame) => requestAnimationFrame(frame));
    return frames;
  }, SCROLLED_SECONDS);
  const session = await tab.context().newCDPSession(tab);
  const yDistance = -speed * (SCROLLED_SECONDS + 1);
  const gesture = session.send("Input.synthesizeScrollGesture", { x: x + 300, y: y + 200, yDistance, speed });
  const times = await counted;
  await gesture;
  const scrolled = await tab.locator(".photos").evaluate((list) => list.scrollTop);
  if (Math.abs(scrolled + yDistance) > 200) throw new Error(`Scrolled ${scrolled} of ${-yDistance} pixels`);
  await tab.close();
  return times;
}

function framesPerSecond(times: readonly number[]): number {
  return ((times.length - 1) * 1000) / ((times.at(-1) ?? 0) - (times[0] ?? 0));
}

function longestFrame(times: readonly number[]): number {
  return Math.max(...times.slice(1).map((time, frame) => time - (times[frame] ?? 0)));
}

async function measure(browser: Browser): Promise<void> {
  const bytes = statSync(page).size;
  const openings: number[] = [];
  for (let run = 0; run < RUNS; run++) openings.push(await openingTime(browser));
  const rates = new Map<string, number>();
  const opening = median(openings);
  const machine = `${availableParallelism()} × ${cpus()[0]?.model}`;
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${machine}, Chromium ${browser.version()}, no graphics card`,
  );
  console.log(`report of ${IMAGES} photos, thumbnails inside: ${(bytes / 1e6).toFixed(1)} MB`);
  console.log(
    `opens in ${opening.toFixed(0)} ms, median of ${RUNS} (${Math.min(...openings).toFixed(0)} to ${Math.max(...openings).toFixed(0)})`,
  );
  for (const [pace, speed] of Object.entries(paces)) {
    const times = await frameTimes(browser, speed);
    rates.set(pace, framesPerSecond(times));
    console.log(
      `${pace}, ${speed} pixels a second: ${framesPerSecond(times).toFixed(1)} frames a second, the longest took ${longestFrame(times).toFixed(0)} ms`,
    );
  }
  check("bytes", bytes < bounds.bytes);
  check("milliseconds", Math.max(...openings) < bounds.milliseconds);
  check("framesPerSecond", Math.min(...rates.values()) > bounds.framesPerSecond);
}

function check(bound: keyof typeof bounds, holds: boolean): void {
  if (!holds) throw new Error(`The bound of ${bounds[bound]} ${bound} is missed`);
}

if (process.argv[2] === "make" || !statSync(page, { throwIfNoEntry: false })) await makeReport();
if (process.argv[2] !== "make") {
  const executablePath = browserPath();
  if (executablePath === undefined)
    throw new Error("Needs Chromium: install it or name it in COARSE_BROWSER");
  const browser = await chromium.launch({ executablePath, args: [...browserFlags] });
  try {
    await measure(browser);
  } finally {
    await browser.close();
  }
}
