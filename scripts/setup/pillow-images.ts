import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { project } from "./project.ts";
import { run } from "./run.ts";

const folder = project(".cache/pillow");

/** Takes the JPEGs that Pillow is tested with out of its sources: `[archive, folder]`. */
const unpack = `
import os, sys, tarfile
archive, folder = sys.argv[1:]
with tarfile.open(archive) as files:
    for member in files:
        name = os.path.basename(member.name)
        if "/Tests/images/" in member.name and name.lower().endswith((".jpg", ".jpeg")):
            with open(os.path.join(folder, name), "wb") as image:
                image.write(files.extractfile(member).read())
`;

/** Fetches the source package of this version of Pillow from PyPI and keeps its test images in `.cache/pillow/images`. */
export async function fetchPillowImages(python: string, version: string): Promise<void> {
  const images = join(folder, "images");
  if (existsSync(images)) return;
  const fresh = join(folder, "fresh");
  await rm(folder, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  // the sources of Pillow alone: what builds them comes as wheels, or pip would build compilers first
  const from = ["--no-deps", "--no-binary=pillow", "--dest", folder, `pillow==${version}`];
  await run(python, ["-m", "pip", "download", "--quiet", ...from], { seconds: 1200 });
  const archive = join(folder, `pillow-${version}.tar.gz`);
  await run(python, ["-c", unpack, archive, fresh]);
  await rm(archive);
  await rename(fresh, images);
}
