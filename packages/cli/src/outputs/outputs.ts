import { access, constants, readdir, realpath } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { PassThrough } from "node:stream";
import {
  checkOutput,
  descriptorPlace,
  type Place,
  placeOf,
  UnwritablePathError,
  writeOutput,
} from "@coarse/models/files";
import {
  ConflictingOptionsError,
  ModelOnTerminalError,
  OutputIsFolderError,
  SharedOutputError,
  ThumbnailFolderError,
} from "../errors.ts";
import type { GlobalOptions } from "../options/global-options.ts";
import { styleOf } from "../terminal/style.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { commandInputs, type NamedInputs, type OutputOption } from "./command-inputs.ts";
import { checkApart } from "./outputs-apart.ts";
import { isOwnThumbnail, isSealed, sealed, type TextKind } from "./sealed-text.ts";

/** What a command is to write. `thumbnails` is a folder that many files go to. */
export interface WantedOutput {
  readonly option: OutputOption;
  /** As it was typed; `-` is standard output. */
  readonly path: string;
  readonly kind: TextKind | "thumbnails" | "model";
}

/** Option of every command that writes. */
export interface ForceOptions {
  /** Replaces what Coarse did not write; never an input. */
  readonly force?: boolean;
}

/** What a command was called with, and what else it reads. */
export interface OutputSetting {
  readonly operands: readonly string[];
  readonly options: ForceOptions & Pick<GlobalOptions, "quiet" | "format">;
  readonly terminal: Terminal;
  /** Paths of the photos that are read; asked for where one of them could be replaced. */
  readonly images?: (() => Promise<readonly string[]>) | undefined;
}

interface Placed extends WantedOutput {
  readonly place: Place;
}

/**
 * What a command writes besides what it prints. Everything is checked before the work begins, and each once more when it is
 * written: none takes the place of an input, of another one or, without `--force`, of what Coarse did not write.
 */
export class Outputs {
  /** Its results go to standard error where standard output is taken by one of the outputs. */
  readonly terminal: Terminal;
  readonly #setting: OutputSetting;
  readonly #placed: readonly Placed[];
  #named: Promise<NamedInputs> | undefined;
  /** Of files that were written, on a file system that takes two names for one. */
  readonly #written = new Map<string, OutputOption>();

  private constructor(placed: readonly Placed[], setting: OutputSetting) {
    this.#placed = placed;
    this.#setting = setting;
    this.terminal = placed.some(isOnStandardOutput) ? besideStandardOutput(setting) : setting.terminal;
  }

  /**
   * Checks all that is to be written.
   *
   * @throws {SharedOutputError} where two lead to one place
   * @throws {ConflictingOptionsError | ModelOnTerminalError} for what standard output can't take
   * @throws {ThumbnailFolderError | InputAsOutputError | OccupiedPathError} for what may not be replaced
   */
  static async open(wanted: readonly WantedOutput[], setting: OutputSetting): Promise<Outputs> {
    const { folder } = setting.terminal;
    const placed: Placed[] = [];
    for (const one of wanted) placed.push({ ...one, place: await placeFor(one, folder) });
    checkApart(
      placed.map(({ option, place, kind }) => ({
        ...{ flag: flagOf(option), place, isFolder: kind === "thumbnails" },
      })),
    );
    checkStandardOutput(placed.find(isOnStandardOutput), setting);
    const outputs = new Outputs(placed, setting);
    for (const one of placed) await outputs.#check(one);
    return outputs;
  }

  /** Whether an output goes to standard output. */
  isOnStandardOutput(option: OutputOption): boolean {
    return isOnStandardOutput(this.#of(option));
  }

  /** What an output is called in a sentence. */
  nameOf(option: OutputOption): string {
    return this.isOnStandardOutput(option) ? "standard output" : this.#of(option).path;
  }

  /** Where an output lies, of what is no file the folder that the user stands in. */
  folderOf(option: OutputOption): string {
    const { place } = this.#of(option);
    const { folder } = this.#setting.terminal;
    return place.kind === "descriptor" || place.kind === "device" ? folder : dirname(this.#pathOf(option));
  }

  /** The files that are read, as far as the command's words name them. */
  async inputs(): Promise<readonly string[]> {
    return (await this.#namedInputs()).files;
  }

  /** Writes an output: a text is sealed as Coarse's own. */
  async write(option: OutputOption, content: string | Uint8Array): Promise<void> {
    const { place, kind } = this.#of(option);
    const text = typeof content === "string" && isText(kind) ? sealed(content, kind) : content;
    if (isOnStandardOutput({ place })) return this.#print(text);
    const path = this.#pathOf(option);
    if (place.kind !== "device") await this.#checkUnwritten(option, path);
    const signal = this.#setting.terminal.interruption();
    await writeOutput(path, text, { ...this.#rulesFor(kind), signal });
    this.#written.set(await realpath(path).catch(() => path), option);
  }

  /** Writes a file into the folder of thumbnails, under the same rules as any other. */
  async writeThumbnail(name: string, thumbnail: Uint8Array): Promise<void> {
    const path = join(this.#pathOf("reportThumbnails"), name);
    await writeOutput(path, thumbnail, { ...this.#rulesFor("thumbnails"), makeFolder: true });
  }

  async #check({ option, kind, place }: Placed): Promise<void> {
    if (place.kind === "descriptor") return;
    const path = this.#pathOf(option);
    if (kind === "thumbnails") return this.#checkThumbnails(place);
    if (place.kind === "folder" && isText(kind)) throw new OutputIsFolderError(place.named);
    if (kind === "model") {
      const { checkModelOutput } = await import("@coarse/models/internal");
      await checkModelOutput(path, this.#rulesFor(kind));
      return;
    }
    await checkOutput(path, this.#rulesFor(kind));
    if (place.kind !== "device")
      await access(dirname(place.path), constants.W_OK).catch((cause) => {
        throw new UnwritablePathError(place.named, cause);
      });
  }

  async #checkThumbnails({ kind, path, named }: Extract<Place, { readonly path: string }>): Promise<void> {
    if (kind !== "folder" && kind !== "nothing")
      throw new ThumbnailFolderError(named, "which is not a folder");
    const { folders: read } = await this.#namedInputs();
    const folders = await Promise.all(read.map((folder) => realpath(folder)));
    const images = (await this.#setting.images?.()) ?? [];
    const isAmongImages =
      folders.some((folder) => `${path}${sep}`.startsWith(`${folder}${sep}`)) ||
      (await anyLiesIn(path, images));
    if (isAmongImages) throw new ThumbnailFolderError(named, "which lies among the photos");
    if (kind === "nothing") return;
    const names = (await readdir(path)).filter((name) => THUMBNAIL.test(name)).slice(0, LOOKED_AT);
    for (const name of names) await checkOutput(join(path, name), this.#rulesFor("thumbnails"));
  }

  async #checkUnwritten(option: OutputOption, path: string): Promise<void> {
    const before = this.#written.get(await realpath(path).catch(() => path));
    if (before !== undefined && before !== option)
      throw new SharedOutputError(flagOf(before), flagOf(option), path);
  }

  #print(content: string | Uint8Array): Promise<void> {
    const { out } = this.#setting.terminal;
    return new Promise((done, fail) => {
      // bytes, which nobody cleans for a terminal: it is a file that goes there
      out.write(Buffer.from(content), (error) => (error ? fail(error) : done()));
    });
  }

  /** Looked for where something could be replaced: a large model takes a while to be searched for what it names. */
  #namedInputs(): Promise<NamedInputs> {
    const { operands, options, terminal } = this.#setting;
    this.#named ??= commandInputs({ operands, options, folder: terminal.folder });
    return this.#named;
  }

  #rulesFor(kind: WantedOutput["kind"]) {
    const { options, images } = this.#setting;
    return {
      force: options.force,
      isOwn: async (path: string) => (isText(kind) ? isSealed(path, kind) : isOwnThumbnail(path)),
      inputs: () => this.inputs(),
      images,
    };
  }

  #of(option: OutputOption): Placed {
    const found = this.#placed.find((one) => one.option === option);
    if (!found) throw new Error(`Nothing was said of ${option} when the outputs were checked`);
    return found;
  }

  #pathOf(option: OutputOption): string {
    return resolve(this.#setting.terminal.folder, this.#of(option).path);
  }
}

const STANDARD_OUTPUT = 1;
const THUMBNAIL = /^\d{6,}\.webp$/;
/** So many show whose they are; the others are looked at when their turn comes. */
const LOOKED_AT = 256;

async function placeFor({ path, kind }: WantedOutput, folder: string): Promise<Place> {
  if (path !== "-")
    return placeOf(resolve(folder, path)).catch((cause) => {
      throw new UnwritablePathError(path, cause);
    });
  if (kind === "thumbnails") throw new ThumbnailFolderError(path, "which is standard output");
  return descriptorPlace(STANDARD_OUTPUT, path);
}

function isOnStandardOutput({ place }: { readonly place: Place }): boolean {
  return place.kind === "descriptor" && place.descriptor === STANDARD_OUTPUT;
}

/** JSON for a program and another result can't share a stream; people read what is beside it on standard error. */
function checkStandardOutput(output: Placed | undefined, { options, terminal }: OutputSetting): void {
  if (!output) return;
  if (options.format === "json")
    throw new ConflictingOptionsError(`${flagOf(output.option)} ${output.path}`, "--format json");
  const isTerminal = "isTTY" in terminal.out && terminal.out.isTTY === true;
  if (output.kind === "model" && isTerminal) throw new ModelOnTerminalError();
}

function besideStandardOutput({ terminal, options }: OutputSetting): Terminal {
  const out = options.quiet ? new PassThrough().resume() : terminal.err;
  return { ...terminal, out, style: styleOf(terminal.err, process.env) };
}

function isText(kind: WantedOutput["kind"]): kind is TextKind {
  return kind !== "thumbnails" && kind !== "model";
}

function flagOf(option: OutputOption): string {
  return `--${option.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

async function anyLiesIn(folder: string, files: readonly string[]): Promise<boolean> {
  for (const parent of new Set(files.map((file) => dirname(file))))
    if ((await realpath(parent).catch(() => parent)) === folder) return true;
  return false;
}
