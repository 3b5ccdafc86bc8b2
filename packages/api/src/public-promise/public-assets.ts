import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** A file that the public page asks for. */
export type PublicAsset = { readonly body: Buffer; readonly mediaType: string };

const require = createRequire(import.meta.url);

/** The files beside the page, by their names under `/p/assets/`. */
export function readPublicAssets(): ReadonlyMap<string, PublicAsset> {
  return new Map([
    [
      "bricolage-grotesque.woff2",
      font(
        require.resolve("@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2"),
      ),
    ],
    ["figtree.woff2", font(require.resolve("@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2"))],
    [
      "visitors-clock.js",
      {
        body: readFileSync(join(import.meta.dirname, "visitors-clock.js")),
        mediaType: "text/javascript; charset=utf-8",
      },
    ],
  ]);
}

function font(path: string): PublicAsset {
  return { body: readFileSync(path), mediaType: "font/woff2" };
}
