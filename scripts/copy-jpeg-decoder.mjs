/**
 * Copies the binaries of @julusian/jpeg-turbo beside the compiled package, with their licenses: installed as a package of
 * its own it would bring 89 others that only compile it, and compile where it has no binary. Run in the package's folder.
 */
import { copyFileSync, cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const source = join("node_modules", "@julusian", "jpeg-turbo");
const target = join("dist", "jpeg-turbo");

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
cpSync(join(source, "prebuilds"), target, { recursive: true, dereference: true });
// under the name LICENSE it would keep the project's own from being packed
copyFileSync(join(source, "LICENSE"), join(target, "APACHE-2.0"));
copyFileSync("LIBJPEG-TURBO-LICENSE", join(target, "LIBJPEG-TURBO-LICENSE"));
