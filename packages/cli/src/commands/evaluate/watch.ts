import { ActivationCache } from "../../images/activation-cache.ts";
import { type EvaluationMeans, evaluateFolder, groupFolders } from "./evaluate-folder.ts";
import { listEvaluatedImages } from "./list-evaluated-images.ts";
import { rememberedThumbnails } from "./thumbnail-cache.ts";
import { watchImages } from "./watch-images.ts";

/** `coarse evaluate --watch`: evaluations of a folder until Ctrl-C, each photo read once. */
export async function watchEvaluation(
  directory: string,
  { setting, classifier, forward }: Pick<EvaluationMeans, "setting" | "classifier" | "forward">,
): Promise<void> {
  const { options, terminal } = setting;
  const known = new ActivationCache(forward);
  const makeThumbnail = rememberedThumbnails(known);
  // which groups were assumed was told before
  const silent = { ...setting, options: { ...options, quiet: true } };
  await watchImages(
    {
      folders: typeof options.other === "string" ? [directory, options.other] : [directory],
      known,
      list: () => listEvaluatedImages(directory, options, terminal),
      evaluate: async (images) => {
        const started = performance.now();
        const grouped = await groupFolders(images.folders, silent);
        const knowing: EvaluationMeans["forward"] = (files, onSkip) => known.forward(files, onSkip);
        await evaluateFolder(images, {
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
