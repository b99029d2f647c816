import { KnownPhotos } from "../../images/activation-cache.ts";
import { type EvaluationMeans, evaluatePhotos, groupFolders } from "./evaluate-folder.ts";
import { listEvaluatedPhotos } from "./list-evaluated-images.ts";
import { rememberedThumbnails } from "./thumbnail-cache.ts";
import { watchPhotos } from "./watch-images.ts";

/** `coarse evaluate --watch`: evaluations of a folder until Ctrl-C, each photo read once. */
export async function watchEvaluation(
  directory: string,
  { setting, classifier, forward }: Pick<EvaluationMeans, "setting" | "classifier" | "forward">,
): Promise<void> {
  const { options, terminal } = setting;
  const known = new KnownPhotos(forward);
  const makeThumbnail = rememberedThumbnails(known);
  // which groups were assumed was told before
  const silent = { ...setting, options: { ...options, quiet: true } };
  await watchPhotos(
    {
      folders: typeof options.other === "string" ? [directory, options.other] : [directory],
      known,
      list: () => listEvaluatedPhotos(directory, options, terminal),
      evaluate: async (photos) => {
        const started = performance.now();
        const grouped = await groupFolders(photos.folders, silent);
        const knowing: EvaluationMeans["forward"] = (files, onSkip) => known.forward(files, onSkip);
        await evaluatePhotos(photos, {
          setting,
          grouped,
          classifier,
          forward: knowing,
          started,
          makeThumbnail,
        });
      },
    },
    { terminal, quiet: options.quiet ?? false },
  );
}
