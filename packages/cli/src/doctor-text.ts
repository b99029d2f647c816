import type { DoctorFindings } from "./doctor-findings.ts";
import type { SuspiciousLabel } from "./suspicious-labels.ts";
import { formatTable } from "./table.ts";

/** What is printed: the findings, and what a network found suspicious where there was one. */
export interface DoctorReport extends DoctorFindings {
  readonly source: string;
  readonly suspicious?: readonly SuspiciousLabel[];
}

const SHOWN = 10;

/** What `coarse doctor` prints for people: counts first, then each kind of oddity with the files that show it. */
export function doctorText(report: DoctorReport): string {
  const { images, bytes, sides, formats, folders } = report;
  const kinds = Object.entries(formats).map(([format, count]) => `${count} ${format}`);
  return [
    `${images} images in ${report.source}, ${(bytes / 1e6).toFixed(1)} MB: ${kinds.join(", ")}; shorter side ${sides.smallest} to ${sides.largest} pixels, half of them under ${sides.median}`,
    formatTable(
      Object.entries(folders).map(([folder, count]) => [folder, String(count)]),
      { head: ["folder", "images"], right: [1] },
    ),
    ...oddities(report).map(({ title, lines }) => listed(title, lines)),
  ].join("\n\n");
}

interface Oddity {
  readonly title: string;
  readonly lines: readonly string[];
}

function oddities(report: DoctorReport): readonly Oddity[] {
  const { broken, misnamed, rotated, duplicates, nearDuplicates, suspicious } = report;
  return [
    { title: "can't be read", lines: broken.map(({ file, reason }) => `${file}: ${reason}`) },
    { title: "named like another format", lines: misnamed.map(({ file, format }) => `${file}: ${format}`) },
    { title: "turned upright by EXIF only: read them with --exif", lines: rotated },
    { title: "copies of the same file", lines: duplicates.map(duplicateLine) },
    { title: "look alike", lines: nearDuplicates.map(duplicateLine) },
    {
      title: "suspicious labels",
      lines: (suspicious ?? []).map(
        ({ file, seen, probability, groupProbability }) =>
          `${file}: ${seen} (${probability.toFixed(2)}; the folder's group ${groupProbability.toFixed(2)})`,
      ),
    },
  ];
}

function duplicateLine({ files, differentLabels }: DoctorFindings["duplicates"][number]): string {
  return `${files.join(" = ")}${differentLabels ? " (different labels)" : ""}`;
}

function listed(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return `none: ${title}`;
  const shown = lines.slice(0, SHOWN).map((line) => `  ${line}`);
  const rest = lines.length - shown.length;
  return [
    `${lines.length}: ${title}`,
    ...shown,
    ...(rest > 0 ? [`  and ${rest} more (--format json)`] : []),
  ].join("\n");
}
