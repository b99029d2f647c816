import { render } from "preact";
import type { PagePayload, Thumbnails } from "../page/payload.ts";
import { ImageBrowser } from "./image-browser.tsx";
import { watchMatrix } from "./matrix-keys.ts";
import { watchTheme } from "./theme.ts";

/** JSON that the page carries; it was written together with this script. */
function carried<Value>(id: string): Value {
  return JSON.parse(document.getElementById(id)?.textContent ?? "null");
}

const browser = document.getElementById("photo-browser");
if (browser) {
  browser.replaceChildren();
  render(
    <ImageBrowser payload={carried<PagePayload>("payload")} thumbnails={carried<Thumbnails>("thumbnails")} />,
    browser,
  );
}
watchMatrix();
watchTheme();
