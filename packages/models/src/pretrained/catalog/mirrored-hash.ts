import type { FileHash } from "./distributed-weights.ts";
import { connectionFailure } from "./failure-reason.ts";
import type { HttpClient } from "./http-client.ts";

const LONGEST_LINE = 4096;

/**
 * The hash that a server has beside a file, in `FILE.sha256` as `sha256sum` writes it; `undefined` where it has none.
 * It finds out damaged copies, not dishonest servers.
 */
export async function mirroredHash(url: string, client: HttpClient): Promise<FileHash | undefined> {
  try {
    const answer = await client.get(`${url}.sha256`);
    if (answer.status !== 200) {
      answer.drop();
      return undefined;
    }
    let text = "";
    for await (const chunk of answer.body) {
      text += Buffer.from(chunk).toString("latin1");
      if (text.length > LONGEST_LINE) break;
    }
    const hex = /^\\?([\da-f]{64})(\s|$)/i.exec(text)?.[1];
    return hex === undefined ? undefined : { algorithm: "sha256", hex: hex.toLowerCase() };
  } catch (error) {
    if (connectionFailure(error)) return undefined;
    throw error;
  }
}
