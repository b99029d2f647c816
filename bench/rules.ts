/**
 * What each rule is worth: `coarse compare --curve` on three sets of photos, as the tables of docs/rules.md, which are
 * rewritten between their markers.
 *
 *     pnpm --filter @coarse/bench rules
 */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { project, shared } from "@coarse/testing";

const MODEL = "models/mobilenet_v2_1.0_224.keras";
const PAGE = project("docs/rules.md");

/** A set of photos and its groups. */
interface ImageSet {
  readonly title: string;
  /** A folder or a list. */
  readonly imageFolder: string;
  readonly groups: string;
  readonly other?: string;
}

/** The part of `coarse compare --format json` that is used. */
interface Comparison {
  readonly images: number;
  readonly rules: readonly {
    readonly name: string;
    readonly columns: number;
    readonly accuracy: { readonly value: number; readonly interval: readonly [number, number] };
    readonly calibration?: { readonly before: number; readonly after: number };
    readonly againstPublished?: { readonly adjustedPValue: number };
  }[];
  readonly curve: readonly { readonly rule: string; readonly columns: number; readonly accuracy: number }[];
  readonly sentence: string;
  readonly other?: { readonly auroc: number; readonly at95Coverage: { readonly precision: number } };
}

const run = promisify(execFile);

/** `cat.n.01` as a group that is named as its folder is: `cat=cat.n.01`. */
function asGroup(synset: string): string {
  return `${synset.replace(/\.n\.\d+$/, "")}=${synset}`;
}

async function golden<File>(name: string): Promise<File> {
  return JSON.parse(await readFile(shared(`golden/${name}.json`), "utf8"));
}

async function compare(set: ImageSet): Promise<Comparison> {
  const { stdout } = await run(
    process.execPath,
    [
      ...[project("packages/cli/dist/bin.js"), "compare", set.imageFolder, "--model", shared(MODEL)],
      ...["--groups", set.groups, "--curve", "--quiet", "--format", "json"],
      ...(set.other === undefined ? [] : ["--other-images", set.other]),
    ],
    { maxBuffer: 2 ** 28 },
  );
  return JSON.parse(stdout);
}

/** Photos of ImageNet in twelve groups, as a list: they lie in one folder. */
async function imagenetSet(folder: string): Promise<ImageSet> {
  const { cases, images } = await golden<{
    cases: { groups: string[]; images: number }[];
    images: Record<string, { index: number }>;
  }>("imagenet-sample");
  const [largest] = [...cases].sort((a, b) => b.images - a.images);
  const groups = largest?.groups.map(asGroup) ?? [];
  const { stdout } = await run(process.execPath, [
    ...[project("packages/cli/dist/bin.js"), "groups", ...groups, "--format", "json"],
  ]);
  const known: readonly { name: string; classes: number[] }[] = JSON.parse(stdout);
  const labeled = Object.entries(images).flatMap(([file, { index }]) => {
    const group = known.find(({ classes }) => classes.includes(index));
    return group ? [[shared(`photos/imagenet-sample/${file}`), group.name] as const] : [];
  });
  const imageFolder = join(folder, "imagenet.json");
  await writeFile(imageFolder, JSON.stringify(Object.fromEntries(labeled)));
  return { title: "ImageNet", imageFolder, groups: groups.join(",") };
}

async function imageSets(folder: string): Promise<readonly ImageSet[]> {
  const objects = await golden<{ groups: string[] }>("objects16");
  return [
    {
      title: "16 kinds of things",
      imageFolder: shared("photos/objects16"),
      groups: objects.groups.map(asGroup).join(","),
      other: shared("photos/objects16-other"),
    },
    { title: "cats and dogs", imageFolder: shared("photos/dogs-vs-cats"), groups: "cat,dog" },
    await imagenetSet(folder),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** Accuracy of each rule on each set; in bold where it beats `head-average` by more than chance explains. */
function rulesTable(titles: readonly string[], found: readonly Comparison[]): string {
  const [first] = found;
  // those of the curve have a table of their own
  const growing = new Set(first?.curve.map(({ rule }) => rule));
  const fixed = first?.rules.filter(({ name }) => !growing.has(name)) ?? [];
  const rows = fixed.map(({ name, columns, calibration }) => [
    `\`${name}\``,
    String(columns),
    ...found.map(({ rules }) => {
      const own = rules.find((rule) => rule.name === name);
      if (!own) return "";
      const p = own.againstPublished?.adjustedPValue ?? 1;
      const better = p < 0.05 && own.accuracy.value > (rules[0]?.accuracy.value ?? 1);
      return better ? `**${own.accuracy.value.toFixed(3)}**` : own.accuracy.value.toFixed(3);
    }),
    calibration ? `${calibration.before.toFixed(3)} → ${calibration.after.toFixed(3)}` : "",
  ]);
  const heads = found.map(({ images }, i) => `${titles[i]} (${images})`);
  return table(["rule", "columns", ...heads, "calibration error, 16 kinds"], rows);
}

function curveTable({ curve }: Comparison, title: string): string {
  const rows = curve.map(({ rule, columns, accuracy }) => [
    `\`${rule}\``,
    String(columns),
    accuracy.toFixed(3),
  ]);
  return table([title, "columns", "accuracy"], rows);
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "coarse-rules-"));
  try {
    const sets = await imageSets(folder);
    const found: Comparison[] = [];
    for (const set of sets) found.push(await compare(set));
    const titles = sets.map(({ title }) => title);
    const machine = `${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} × ${cpus()[0]?.model}, Node.js ${process.versions.node}, MobileNetV2`;
    const { other } = found[0] ?? {};
    await rewrite({
      measured: [
        `Accuracy, ${machine}, by \`pnpm --filter @coarse/bench rules\`; bold: better than \`head-average\` with p < 0.05 (McNemar, adjusted by Holm).`,
        rulesTable(titles, found),
        ...found.map(({ sentence }, i) => `${titles[i]}: ${sentence}.`),
        ...(other
          ? [
              `Of 100 photos outside the 16 kinds: area under the ROC curve ${other.auroc.toFixed(3)}; precision ${other.at95Coverage.precision.toFixed(3)} at 95 % recall.`,
            ]
          : []),
      ].join("\n\n"),
      curve: found
        .slice(0, 2)
        .map((comparison, i) => curveTable(comparison, titles[i] ?? ""))
        .join("\n\n"),
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Puts texts between the markers of the page. */
async function rewrite(texts: Readonly<Record<string, string>>): Promise<void> {
  let page = await readFile(PAGE, "utf8");
  for (const [name, text] of Object.entries(texts)) {
    const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
    const [from, to] = [page.indexOf(begin), page.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`${PAGE} lacks the markers of ${name}`);
    page = `${page.slice(0, from)}${begin}\n${text}\n${page.slice(to)}`;
  }
  await writeFile(PAGE, page);
}

await main();
