import { resolve } from "node:path";
import type { CalibrationReport, CoveragePoint, Group } from "@coarse/core";
import { matchFolders } from "@coarse/data";
import type { Model } from "@coarse/models";
import type { Taxonomy } from "@coarse/taxonomy";
import { listLabeledImages } from "../../images/list-labeled-images.ts";
import { listUnlabeledImages } from "../../images/list-unlabeled-images.ts";
import { openInEngine } from "../../model/open-engine.ts";
import type { RuleAdditions } from "../../options/coarse-options.ts";
import type { GlobalOptions } from "../../options/global-options.ts";
import { evaluateImages, type PassOptions } from "../evaluate/evaluate-images.ts";
import { figuresOf } from "../evaluate/figures.ts";

/** What labeled photos tell about how sure a rule should be, and from where on `other` is the better answer. */
export interface FoundOnImages {
  readonly images: number;
  /** Absent for `argmax`. */
  readonly calibration?: CalibrationReport;
  /** Present where a coverage or precision is wanted. */
  readonly wanted?: CoveragePoint;
}

/** What is calibrated. */
export interface Calibrated {
  readonly model: Model;
  readonly groups: readonly Group[];
  readonly taxonomy: Taxonomy;
}

/** Options that say on what. */
export type CalibrateOptions = Omit<PassOptions, "confidence"> &
  Pick<GlobalOptions, "engine" | "threads" | "quiet"> &
  RuleAdditions;

/** Finds temperature and threshold on a folder of labeled photos, from one pass. */
export async function calibrateOn(
  directory: string,
  { model, groups, taxonomy }: Calibrated,
  options: CalibrateOptions,
): Promise<FoundOnImages> {
  const { folder } = options.terminal;
  const listing = await listLabeledImages(directory, folder);
  const others =
    typeof options.other === "string" ? await listUnlabeledImages(resolve(folder, options.other)) : [];
  const folders = matchFolders(listing.folders, groups, taxonomy);
  await using classifier = await openInEngine(model, options, options.terminal);
  const { result, other } = await evaluateImages(
    { ...listing, others },
    { classifier, groups, folders },
    { ...options, temperature: 1 },
  );
  const { calibration } = figuresOf(result, { groups, taxonomy });
  return {
    images: result.images,
    ...(calibration && { calibration }),
    ...(other?.wanted && { wanted: other.wanted }),
  };
}
