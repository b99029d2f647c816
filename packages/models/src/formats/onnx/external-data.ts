import { clearField } from "@bufbuild/protobuf";
import { UnreadableModelError, UnsupportedFormatError } from "../../errors.ts";
import type { FindNeighbor } from "../../neighbor-file.ts";
import { pathWithin } from "../../paths.ts";
import { countOf, elementBytes } from "./constants/constant-tensor.ts";
import { mapModel, tensorsOfModel } from "./graph-tensors.ts";
import type { OnnxGraph } from "./onnx-graph.ts";
import type { TensorProto } from "./protobuf/messages.ts";
import { TensorSchema } from "./protobuf/schemas.ts";
import { isExternal } from "./protobuf/tensors.ts";
import { withChanges } from "./protobuf/with-changes.ts";

/** No engine takes more in one piece. */
const LARGEST_WEIGHTS = 2 ** 31 - 1;

/** Where a tensor's numbers lie. */
interface DataPlace {
  readonly tensor: TensorProto;
  /** Of the file, below the model's folder. */
  readonly location: string;
  readonly offset: number;
  readonly length: number;
}

/**
 * The same graph with the weights in it that lie in files beside it, as exporters write them that are said to be large:
 * read from below the model's own folder alone. Sizes are looked up before anything is read.
 *
 * @throws {UnreadableModelError} where a file is missing or too short, is none, or leads out of the folder, by `..`, an
 * absolute path or a link
 * @throws {UnsupportedFormatError} where there are more than 2 GiB of them
 */
export async function withExternalData(onnx: OnnxGraph, neighbor: FindNeighbor): Promise<OnnxGraph> {
  const { source } = onnx;
  const places = tensorsOfModel(onnx).flatMap((tensor) =>
    isExternal(tensor) ? [placeOf(tensor, source)] : [],
  );
  if (places.length === 0) return onnx;
  if (places.reduce((sum, { length }) => sum + length, 0) > LARGEST_WEIGHTS)
    throw new UnsupportedFormatError(
      source,
      "an ONNX file with weights of more than 2 GiB",
      "give a smaller model",
    );
  const embedded = new Map<TensorProto, TensorProto>();
  for (const location of new Set(places.map((place) => place.location))) {
    const own = places.filter((place) => place.location === location);
    for (const [tensor, bytes] of await readPlaces(own, { location, neighbor, source }))
      embedded.set(tensor, withBytes(tensor, bytes));
  }
  return mapModel(onnx, { tensor: (tensor) => embedded.get(tensor) ?? tensor });
}

function withBytes(tensor: TensorProto, rawData: Uint8Array): TensorProto {
  const changed = withChanges(TensorSchema, tensor, { rawData, externalData: [] });
  clearField(changed, TensorSchema.field.dataLocation);
  return changed;
}

function placeOf(tensor: TensorProto, source: string): DataPlace {
  const said = new Map(tensor.externalData.map(({ key, value }) => [key, value]));
  const shape = tensor.dims.map(Number);
  const needed = Math.ceil(countOf(shape) * (elementBytes(tensor.dataType) ?? Number.NaN));
  const offset = Number(said.get("offset") ?? 0);
  const length = Number(said.get("length") ?? needed);
  const name = JSON.stringify(tensor.name.slice(0, 80));
  const isPlace = [offset, length].every((each) => Number.isSafeInteger(each) && each >= 0);
  if (!isPlace || length !== needed)
    throw new UnreadableModelError(
      source,
      `its weight ${name} of the shape [${shape.slice(0, 8).join(", ")}] can't lie in ${said.get("length") ?? "?"} bytes of another file`,
    );
  return { tensor, location: said.get("location") ?? "", offset, length };
}

interface DataFile {
  readonly location: string;
  readonly neighbor: FindNeighbor;
  readonly source: string;
}

/** The file is read once; what each tensor gets is a view of it. */
async function readPlaces(
  places: readonly DataPlace[],
  { location, neighbor, source }: DataFile,
): Promise<readonly (readonly [TensorProto, Uint8Array])[]> {
  const shown = JSON.stringify(location.slice(0, 200));
  const refused = (reason: string, cause?: unknown) =>
    new UnreadableModelError(source, `its file of weights ${shown} ${reason}`, { cause });
  const inside = location.includes("\0") ? undefined : pathWithin(location);
  if (inside === undefined || inside === "") throw refused("lies outside of the model's folder");
  const found = await neighbor(inside);
  if (!found) throw refused("is no file: put it beside the model, as it was exported");
  if (found.isElsewhere) throw refused("is a link out of the model's folder");
  const end = places.reduce((most, { offset, length }) => Math.max(most, offset + length), 0);
  if (end > found.size) throw refused(`has ${found.size} bytes, not the ${end} that it should have`);
  if (found.size > LARGEST_WEIGHTS)
    throw new UnsupportedFormatError(
      source,
      "an ONNX file with weights of more than 2 GiB",
      "give a smaller model",
    );
  const bytes = await found.bytes().catch((cause) => {
    throw refused("can't be read", cause);
  });
  if (bytes.length < end) throw refused("became shorter");
  return places.map(({ tensor, offset, length }) => [tensor, bytes.subarray(offset, offset + length)]);
}
