import { open } from "node:fs/promises";
import { BinaryReader } from "@bufbuild/protobuf/wire";
import { ModelSchema } from "../formats/onnx/protobuf/schemas.ts";
import { sniffFormat } from "../formats/sniff-format.ts";

/** How the metadata of every model begins that Coarse writes. */
const ABOUT = '{"coarseVersion":"';
const CHUNK_BYTES = 2 ** 20;

/**
 * Whether a model's file is as Coarse writes it, by the metadata in it. Keras, and other tools by which a model is trained
 * further or quantized, leave the metadata out or put it elsewhere in the file: what they made is somebody's work.
 */
export async function isOwnModel(path: string): Promise<boolean> {
  await using file = await open(path);
  const head = await file.read(Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES, 0);
  const bytes = head.buffer.subarray(0, head.bytesRead);
  const format = sniffFormat(bytes);
  if (format === "keras") return bytes.includes(`"coarse":${ABOUT}`) && bytes.includes("metadata.json");
  if (format === "onnx") return saysSoBeforeGraph(bytes);
  if (format !== "h5") return false;
  // HDF5 keeps texts anywhere
  for await (const chunk of overlapping(file.createReadStream({ autoClose: false, start: 0 })))
    if (chunk.includes(ABOUT)) return true;
  return false;
}

/** Coarse writes the graph of an ONNX file last, all others write it before the metadata. */
function saysSoBeforeGraph(head: Uint8Array): boolean {
  const { metadataProps, graph } = ModelSchema.field;
  const reader = new BinaryReader(head);
  try {
    for (;;) {
      const [number, type] = reader.tag();
      if (number === graph.number) return false;
      if (number !== metadataProps.number) {
        reader.skip(type);
        continue;
      }
      // names without an end are cut with the chunk, behind what is looked for
      const length = reader.uint32();
      const entry = head.subarray(reader.pos, reader.pos + length);
      if (Buffer.from(entry).includes(ABOUT)) return true;
      reader.pos += length;
    }
  } catch {
    // cut short, or no ONNX at all
    return false;
  }
}

async function* overlapping(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let before: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    yield Buffer.concat([before, chunk]);
    before = chunk.subarray(-ABOUT.length);
  }
}
