import type { DoctorFindings, DoctorJson } from "@coarse/pipeline";
import { counted } from "@coarse/pipeline/internal";
import { fitText } from "../../terminal/fit-text.ts";
import { oneLine, shownName } from "../../terminal/printable.ts";
import { plainStyle, type TerminalStyle } from "../../terminal/style.ts";
import { formatLongTable } from "../../terminal/table.ts";

/** Lines of each kind of oddity. */
const SHOWN = 10;
/** Files of each group of copies. */
const SHOWN_FILES = 4;

/** What `coarse doctor` prints for people: counts first, then each kind of oddity with the files that show it. */
export function doctorText(report: DoctorJson, style: TerminalStyle = plainStyle): string {
  const { images, bytes, sides, formats, folders } = report;
  const kinds = Object.entries(formats).map(([format, count]) => `${count} ${format}`);
  const parts = [
    `${counted(images, "image")} in ${shownName(report.source)}, ${(bytes / 1e6).toFixed(1)} MB: ${kinds.join(", ")}; shorter side ${sides.smallest} to ${sides.largest} pixels, half of them under ${sides.median}`,
    formatLongTable(
      Object.entries(folders).map(([folder, count]) => [folder, String(count)]),
      { head: ["folder", "images"], right: [1], style, what: "folders" },
    ),
    ...oddities(report).map(({ title, lines }) => listed(title, lines)),
  ];
  return fitText(parts.join("\n\n"), style);
}

interface Oddity {
  readonly title: string;
  readonly lines: readonly string[];
}

function oddities(report: DoctorJson): readonly Oddity[] {
  const { broken, misnamed, rotated, duplicates, nearDuplicates, suspicious } = report;
  return [
    { title: "damaged, or can't be read", lines: broken.map(({ file, reason }) => `${file}: ${reason}`) },
    { title: "named like another format", lines: misnamed.map(({ file, format }) => `${file}: ${format}`) },
    { title: "turned upright by EXIF only: read them with --exif", lines: rotated },
    { title: "copies of the same file", lines: duplicateLines(duplicates) },
    { title: "look alike", lines: duplicateLines(nearDuplicates) },
    {
      title: "suspicious labels",
      lines: (suspicious ?? []).map(
        ({ file, seen, probability, groupProbability }) =>
          `${file}: ${seen} (${probability.toFixed(2)}; the folder's group ${groupProbability.toFixed(2)})`,
      ),
    },
  ];
}

/** Groups with different labels first: there one of the labels is wrong. */
function duplicateLines(groups: DoctorFindings["duplicates"]): readonly string[] {
  const sorted = groups.toSorted((a, b) => Number(b.differentLabels) - Number(a.differentLabels));
  return sorted.map(({ files, differentLabels }) => {
    const rest = files.length - SHOWN_FILES;
    const shown = files.slice(0, SHOWN_FILES).join(" = ");
    return `${shown}${rest > 0 ? ` and ${rest} more` : ""}${differentLabels ? " (different labels)" : ""}`;
  });
}

function listed(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return `none: ${title}`;
  const shown = lines.slice(0, SHOWN).map((line) => `  ${oneLine(line)}`);
  const rest = lines.length - shown.length;
  return [
    `${lines.length}: ${title}`,
    ...shown,
    ...(rest > 0 ? [`  and ${rest} more (--format json)`] : []),
  ].join("\n");
}
