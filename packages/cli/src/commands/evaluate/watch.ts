import { FolderEvaluation, ImageNetwork } from "@coarse/pipeline";
import { contextOf } from "../../pipeline-context.ts";
import { type ShowOptions, showEvaluation } from "./run.ts";
import { rememberedThumbnails } from "./thumbnail-cache.ts";
import { watchImages } from "./watch-images.ts";

/** `coarse evaluate --watch`: evaluations of a folder until Ctrl-C, each photo read once. */
export async function watchEvaluation(directory: string, show: ShowOptions): Promise<void> {
  const { options, terminal } = show;
  const context = contextOf(terminal, options);
  // each photo is read when it has come
  await using network = await ImageNetwork.open([], options, context);
  const evaluation = new FolderEvaluation(network, { source: directory, options, context }).remember();
  const makeThumbnail = rememberedThumbnails();
  await watchImages(
    {
      folders: options.otherImages === undefined ? [directory] : [directory, options.otherImages],
      list: () => evaluation.list(),
      evaluate: async (images) => showEvaluation(await evaluation.run(images), { ...show, makeThumbnail }),
    },
    { terminal, quiet: options.quiet ?? false },
  );
}
