import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { InvalidAddressError } from "../pretrained/catalog/errors.ts";

/** How the hub is asked, as the variables say that all programs for it follow. */
export interface HubSetting {
  /** Address without a slash at its end: `https://huggingface.co`. */
  readonly endpoint: string;
  /** Folder of the cache, which Python's `huggingface_hub` keeps as well. */
  readonly cache: string;
  /** Whether nothing may be asked for. */
  readonly isOffline: boolean;
  readonly token: string | undefined;
}

/**
 * Reads `HF_ENDPOINT`, `HF_HOME`, `HF_HUB_CACHE`, `HF_HUB_OFFLINE`, `HF_TOKEN` and `HF_TOKEN_PATH`, or what takes their place,
 * as `huggingface_hub` does.
 *
 * @throws {InvalidAddressError} for an endpoint that is no address
 */
export async function hubSetting(variables: NodeJS.ProcessEnv = process.env): Promise<HubSetting> {
  const { HF_HOME, XDG_CACHE_HOME, HF_HUB_CACHE, HUGGINGFACE_HUB_CACHE } = variables;
  const home = folderOf(HF_HOME || join(XDG_CACHE_HOME || "~/.cache", "huggingface"), variables);
  return {
    endpoint: endpointOf(variables),
    cache: folderOf(HF_HUB_CACHE || HUGGINGFACE_HUB_CACHE || join(home, "hub"), variables),
    isOffline: isTrue(variables.HF_HUB_OFFLINE || variables.TRANSFORMERS_OFFLINE),
    token: await tokenOf(home, variables),
  };
}

function endpointOf({ HF_ENDPOINT: endpoint }: NodeJS.ProcessEnv): string {
  if (!endpoint) return "https://huggingface.co";
  if (!/^https?:\/\//i.test(endpoint) || !URL.canParse(endpoint))
    throw new InvalidAddressError("HF_ENDPOINT", endpoint, "https://huggingface.co");
  return endpoint.replace(/\/+$/, "");
}

/** `~` is the home folder, `$NAME` and `${NAME}` the value of a variable. */
function folderOf(text: string, variables: NodeJS.ProcessEnv): string {
  const filled = text.replace(/\$(\w+)|\$\{(\w+)\}/g, (all, one, other) => variables[one ?? other] ?? all);
  return resolve(filled.replace(/^~(?=$|[\\/])/, () => variables.HOME || homedir()));
}

async function tokenOf(home: string, variables: NodeJS.ProcessEnv): Promise<string | undefined> {
  const { HF_TOKEN, HUGGING_FACE_HUB_TOKEN, HF_TOKEN_PATH, HF_HUB_DISABLE_IMPLICIT_TOKEN } = variables;
  if (isTrue(HF_HUB_DISABLE_IMPLICIT_TOKEN)) return undefined;
  const said = HF_TOKEN || HUGGING_FACE_HUB_TOKEN;
  if (said) return cleaned(said);
  const path = HF_TOKEN_PATH ? folderOf(HF_TOKEN_PATH, variables) : join(home, "token");
  return cleaned(await readFile(path, "utf8").catch(() => ""));
}

/** What can't stand in a header is no token. */
function cleaned(token: string): string | undefined {
  const one = token.replace(/[\r\n]/g, "").trim();
  return /^[!-~]+$/.test(one) ? one : undefined;
}

function isTrue(value: string | undefined): boolean {
  return /^(1|on|yes|true)$/i.test(value ?? "");
}
