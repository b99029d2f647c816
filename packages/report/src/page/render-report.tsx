import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { EvaluationJson } from "@coarse/core";
import { renderToString } from "preact-render-to-string";
import { coveragePlot } from "../plots/coverage-plot.ts";
import { reliabilityPlot } from "../plots/reliability-plot.ts";
import { rulesPlot } from "../plots/rules-plot.ts";
import { makePayload, makeThumbnails } from "./make-payload.ts";
import type { ReportOptions } from "./report-options.ts";
import { type PagePlots, ReportPage } from "./report-page.tsx";

/** The page's script and style sheet, as the build leaves them. */
const built = (name: string): Promise<string> =>
  readFile(new URL(`../../dist/browser/${name}`, import.meta.url), "utf8");

/**
 * The evaluation as one HTML page that needs nothing else: matrix, photos, plots, tables. No address is loaded from
 * anywhere but thumbnails that are not `data:` URLs; the page's own policy forbids every other.
 *
 * @param evaluation - As `coarse evaluate --format json` prints it.
 * @param options - The images' thumbnails, and facts of the run.
 * @returns The content of the file.
 */
export async function renderReport(evaluation: EvaluationJson, options: ReportOptions): Promise<string> {
  const [script, style, plots] = await Promise.all([
    built("main.js"),
    built("report.css"),
    plotsOf(evaluation),
  ]);
  const thumbnails = makeThumbnails(evaluation, options.thumbnails ?? []);
  const code = script.trim().replaceAll("</script", "<\\/script");
  const body = renderToString(<ReportPage evaluation={evaluation} options={options} plots={plots} />);
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(code, thumbnails.prefix !== "")}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="generator" content="Coarse">',
    renderToString(<title>{`${options.title} · Coarse`}</title>),
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    body,
    `<script type="application/json" id="payload">${json(makePayload(evaluation))}</script>`,
    `<script type="application/json" id="thumbnails">${json(thumbnails)}</script>`,
    `<script>${code}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

async function plotsOf(evaluation: EvaluationJson): Promise<PagePlots> {
  const look = { look: "page" } as const;
  const { other } = evaluation;
  const [rules, reliability, coverage] = await Promise.all([
    rulesPlot(evaluation, look),
    reliabilityPlot(evaluation, look),
    other?.curve && coveragePlot(other, look),
  ]);
  return { rules, reliability, ...(coverage && { coverage }) };
}

/** JSON that no HTML parser takes for the end of its element. */
function json(value: object): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/** Only our own script runs, and images come from the page itself or from beside it. */
function policy(code: string, isSelfContained: boolean): string {
  const hash = createHash("sha256").update(code).digest("base64");
  const images = isSelfContained ? "data:" : "data: file: 'self'";
  return `default-src 'none'; style-src 'unsafe-inline'; img-src ${images}; script-src 'sha256-${hash}'`;
}
