import { resolve } from "node:path";
import type { CoveragePoint, Group } from "@coarse/core";
import type { CalibrationReport } from "@coarse/core/internal";
import { folderOf, type PipelineContext } from "../context.ts";
import { evaluateImages, type PassOptions } from "../evaluate/evaluate-images.ts";
import { figuresOf } from "../evaluate/figures.ts";
import { foldersOfGroups } from "../groups/groups-for-folders.ts";
import { listLabeledImages } from "../images/list-labeled-images.ts";
import { listUnlabeledImages } from "../images/list-unlabeled-images.ts";
import { ImageNetwork, type NetworkOptions } from "../network/image-network.ts";

/** What labeled images tell about how sure a rule should be, and from where on `other` is the better answer. */
export interface FoundOnImages {
  readonly images: number;
  /** Absent for `argmax`. */
  readonly calibration?: CalibrationReport;
  /** Present where a coverage or precision is wanted. */
  readonly wanted?: CoveragePoint;
}

/** What is calibrated, and how. */
export type CalibrateOptions = Omit<PassOptions, "confidence"> & NetworkOptions;

/**
 * Finds temperature and threshold on a folder of labeled images, from one pass.
 *
 * @param source - A folder with a sub-folder per group, a list, or a pattern.
 */
export async function calibrateOn(
  source: string,
  { groups, options }: { readonly groups: readonly Group[]; readonly options: CalibrateOptions },
  context: PipelineContext = {},
): Promise<FoundOnImages> {
  const folder = folderOf(context);
  const listing = await listLabeledImages(source, folder);
  const { otherImages } = options;
  const others = otherImages === undefined ? [] : await listUnlabeledImages(resolve(folder, otherImages));
  await using network = await ImageNetwork.open(listing.images, options, context);
  const { taxonomy, forward } = network;
  const { head } = network.model;
  const folders = foldersOfGroups(listing.folders, groups, { taxonomy, context });
  const { result, other } = await evaluateImages(
    { ...listing, others },
    { head, taxonomy, forward, groups, folders },
    { ...options, temperature: 1 },
  );
  const { calibration } = figuresOf(result, { groups, taxonomy });
  return {
    images: result.images,
    ...(calibration && { calibration }),
    ...(other?.wanted && { wanted: other.wanted }),
  };
}
