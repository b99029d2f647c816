import { type DescMessage, ScalarType } from "@bufbuild/protobuf";
import { BinaryReader, WireType } from "@bufbuild/protobuf/wire";
import { ModelSchema } from "./protobuf/schemas.ts";

/** Many times what large networks have; each takes some hundred bytes of memory once it is decoded. */
const LARGEST_COUNT = 500_000;
/** As deep as the decoder follows. */
const LARGEST_DEPTH = 100;

const wholeNumbers: ReadonlySet<ScalarType> = new Set([
  ScalarType.INT32,
  ScalarType.INT64,
  ScalarType.UINT64,
]);

/**
 * Counts the fields of an ONNX file without decoding them, since two bytes in the file may become an object of
 * several hundred. Throws `RangeError` where there are more than any network has; what is malformed is left to the
 * decoder.
 */
export function checkFieldCount(bytes: Uint8Array): void {
  const reader = new BinaryReader(bytes);
  let count = 0;
  const countIn = (schema: DescMessage | undefined, end: number, depth: number): void => {
    while (reader.pos < end) {
      const [number, type] = reader.tag();
      const field = schema?.fields.find((candidate) => candidate.number === number);
      count += 1;
      if (type === WireType.LengthDelimited) {
        const length = reader.uint32();
        const stop = reader.pos + length;
        if (field?.message && depth < LARGEST_DEPTH) countIn(field.message, Math.min(stop, end), depth + 1);
        // packed whole numbers, a byte or more each
        else if (field?.scalar !== undefined && wholeNumbers.has(field.scalar)) count += length;
        reader.pos = stop;
      } else reader.skip(type, number);
      if (count > LARGEST_COUNT) throw new RangeError(`it has more than ${LARGEST_COUNT} fields`);
    }
  };
  countIn(ModelSchema, bytes.length, 0);
}
