/**
 * Networks of torchvision, timm and the onnx package against ONNX Runtime in Python, as the table of docs/networks.md.
 *
 *     pnpm families:onnx [NAME…]
 *
 * With names, their rows are measured anew and the others stay.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { project } from "@coarse/testing";
import {
  compareNetwork,
  liveliness,
  type MadeNetwork,
  makeNetworks,
  type RefusedNetwork,
  readNetwork,
} from "./compare-networks.ts";
import { networkImages } from "./images.ts";
import { listedNetworks } from "./listed-networks.ts";

const PAGE = project("docs/networks.md");
const EXPORTERS = ["TorchScript", "dynamo"];
/** Below this much between two images, agreement would say nothing. */
const LEAST_APART = 1e-2;

/** How far the scores of a head that was found may be from the network's, as a part of the largest: rounding of sums. */
const MOST_OF_HEAD = 1e-4;

async function measure(made: MadeNetwork): Promise<string> {
  const model = await readNetwork(made);
  const { difference, headError } = await compareNetwork(model, { images: networkImages, ...made });
  const { highest, apart } = liveliness(made, networkImages.length);
  return line(made, [
    made.size.join(" × "),
    preprocessingText(made),
    made.parameters.toLocaleString("en"),
    `${Math.min(...highest).toFixed(2)} to ${Math.max(...highest).toFixed(2)}`,
    difference.toExponential(1),
    headError === undefined
      ? "rules behind scores"
      : headError < MOST_OF_HEAD
        ? "found"
        : "found, but another",
    apart < LEAST_APART ? `images differ by ${apart.toExponential(1)} only` : "",
  ]);
}

function line({ name, exporter }: MadeNetwork | RefusedNetwork, cells: readonly string[]): string {
  return `| ${[name, exporter, ...cells].join(" | ")} |`;
}

function refusedLine(network: RefusedNetwork | MadeNetwork, reason: string): string {
  const [first = ""] = reason.split("\n");
  const said = "file" in network ? first.replaceAll(network.file, basename(network.file)) : first;
  return line(network, ["", "", "", "", "", "", said.replaceAll("|", "\\|")]);
}

/** How images are prepared, as the configuration of the network says it. */
function preprocessingText({ preprocessing }: MadeNetwork): string {
  const { pretrained_cfg: timm, ...torchvision }: Record<string, unknown> = { ...preprocessing };
  const said: Record<string, unknown> = typeof timm === "object" && timm !== null ? { ...timm } : torchvision;
  const { interpolation, crop_pct, crop_mode, resize_size, crop_size, mean, std } = said;
  const resized = resize_size === undefined ? `crop ${crop_pct}` : `${resize_size} to ${crop_size}`;
  const isSquashed = crop_mode === "squash" ? ", squashed" : "";
  return `${resized}${isSquashed}, ${interpolation}, ${scalingText(mean, std)}`;
}

function scalingText(mean: unknown, std: unknown): string {
  const known: Readonly<Record<string, string>> = {
    "0.485,0.456,0.406/0.229,0.224,0.225": "torch",
    "0.5,0.5,0.5/0.5,0.5,0.5": "tf",
    "0,0,0/1,1,1": "unit",
  };
  const key = `${mean}/${std}`;
  return known[key] ?? key;
}

/** The rows that were measured before with the same versions, by network and exporter. */
function rowsBefore(): Map<string, string> {
  const text = existsSync(PAGE) ? readFileSync(PAGE, "utf8") : "";
  if (!text.includes(versions())) return new Map();
  const rows = text.split("\n").filter((row) => /^\| (torchvision|timm|onnx)\//.test(row));
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function keyOf(row: string): string {
  return row.split(" | ").slice(0, 2).join(" ").replace("| ", "");
}

function version(path: string, name: string): string {
  const lock = readFileSync(path, "utf8");
  return new RegExp(`${name}[@=]+([\\d.]+)`).exec(lock)?.[1] ?? "unknown";
}

/** What the rows were measured with. */
function versions(): string {
  const asked = ["torch", "torchvision", "timm", "onnxscript", "onnx", "onnxruntime"].map(
    (name) => `${name} ${version(join(import.meta.dirname, "requirements.txt"), `\n${name}`)}`,
  );
  return `${asked.join(", ")} in Python and onnxruntime-node ${version(project("pnpm-lock.yaml"), "onnxruntime-node")}`;
}

function page(rows: ReadonlyMap<string, string>): string {
  const place = (key: string) => listedNetworks.indexOf(key.split(" ")[0] ?? "");
  const sorted = [...rows]
    .sort(([a], [b]) => place(a) - place(b) || a.localeCompare(b))
    .map(([, row]) => row);
  return [
    "# Networks of torchvision, timm and ONNX against ONNX Runtime",
    "",
    `Written by \`pnpm families:onnx\` (e2e/formats/networks/table.ts) on ${new Date().toISOString().slice(0, 10)}, with ${versions()}. Do not edit.`,
    "",
    `Each network has weights drawn at random from a fixed seed; its batch statistics are those of the images, moved a little, and its last layer is scaled so that probabilities are neither all alike nor all 0 or 1 (column *highest*: each image's largest probability, smallest and largest). It was exported by PyTorch: by \`TorchScript\` (\`dynamo=False\`) with any number of images, and by \`dynamo\` as \`torch.onnx.export\` does it unless told otherwise, one image at a time and weights beside the file. Networks of \`onnx/\` are the nine of the onnx package's test data, with random weights in place of their constants, and torchvision's transform for ResNet.`,
    "",
    `ONNX Runtime in Python got ${networkImages.length} JPEGs of odd sizes, which Pillow decoded and the network's own transform (timm's \`create_transform\`, torchvision's \`Weights.transforms()\`) prepared. Coarse got the files, with timm's \`config.json\` beside the network or torchvision's arguments in a \`--preprocessing FILE.json\`. *Difference* is the largest between ${networkImages.length} × 1,000 probabilities, decoding, resizing and cropping included. *Head* says whether the last linear layer was found, so that every rule and \`head-average\` can be had, or rules are put behind the scores. Rows without a difference are of networks that PyTorch did not export, or that Coarse refused, with the reason. The tests hold timm's own networks for tests, made by the same script, to the same (e2e/formats/networks/tiny).`,
    "",
    "| network | exporter | images | preprocessing | parameters | highest | difference | head | note |",
    "|---|---|---|---|---:|---:|---:|---|---|",
    ...sorted,
    "",
  ].join("\n");
}

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : listedNetworks;
const rows = rowsBefore();
const folder = await mkdtemp(join(tmpdir(), "coarse-networks-"));
try {
  const request = { python: project(".cache/networks-python/bin/python"), folder, images: networkImages };
  for await (const made of makeNetworks({ ...request, names, exporters: EXPORTERS })) {
    const row =
      "error" in made
        ? refusedLine(made, `not exported: ${made.error}`)
        : await measure(made).catch((error: Error) => refusedLine(made, error.message));
    console.error(row);
    rows.delete(`${made.name} any`);
    rows.set(keyOf(row), row);
    writeFileSync(PAGE, page(rows));
    if ("file" in made) await rm(dirname(made.file), { recursive: true });
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
