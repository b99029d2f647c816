import { groupsFromTerms, loadTaxonomy } from "@coarse/core";
import { cacheFolder } from "../cache-folder.ts";
import { labelSet } from "../class-table.ts";
import { demoGroups } from "../test-style/groups.ts";
import { writeTestPictures } from "../test-style/write-pictures.ts";

const groups = groupsFromTerms(demoGroups, await loadTaxonomy(labelSet));
await writeTestPictures(
  cacheFolder("pictures"),
  (classIndex) => groups.find((group) => group.classIndices.includes(classIndex))?.name,
);
