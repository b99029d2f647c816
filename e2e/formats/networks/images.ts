import { shared } from "@coarse/testing";

/** JPEGs in landscape and portrait, small and large, of odd sizes. */
export const networkImages: readonly string[] = [
  "n01440764_tench.JPEG",
  "n01560419_bulbul.JPEG",
  "n01753488_horned_viper.JPEG",
  "n01688243_frilled_lizard.JPEG",
].map((file) => shared(`photos/imagenet-sample/${file}`));
