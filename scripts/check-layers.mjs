// Fails when an import points downstream. The table is the rule: within a root, a folder may import those before it.
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { globSync } from "tinyglobby";

const LAYERS = {
  "packages/core/src": [
    "time",
    "messages",
    "facts",
    "answers",
    "coverage",
    "promise",
    "strategy",
    "mix",
    "cadence",
    "routine",
    "plan",
    "slots",
    "posts",
    "series",
    "checks",
    "briefs",
    "conversations",
    "presence",
    "watching",
    "public-promise",
    "testing",
  ],
  "packages/api/src": [
    "contract",
    "db",
    "http",
    "workspaces",
    "live",
    "answers",
    "ticks",
    "plans",
    "media",
    "hashtags",
    "conversations",
    "hooks",
    "connectors",
    "posts",
    "checks",
    "presence",
    "calendar",
    "views",
    "routine",
    "brands",
    "pauses",
    "public-promise",
    "holidays",
    "feeds",
    "digests",
    "testing",
  ],
  "packages/web/src": ["shared", "features", "app"],
};
const IMPORT = /(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+)["']/g;

let broken = 0;
for (const [root, order] of Object.entries(LAYERS)) {
  for (const file of globSync(`${root}/*/**/*.{ts,tsx}`)) {
    const from = relative(root, file).split("/");
    if (!order.includes(from[0])) {
      console.error(`${file}: the folder "${from[0]}" has no place in the order of ${root}`);
      broken += 1;
      continue;
    }
    for (const [, specifier] of readFileSync(file, "utf8").matchAll(IMPORT)) {
      const to = relative(root, join(dirname(file), specifier)).split("/");
      const downstream = order.indexOf(to[0]) > order.indexOf(from[0]) && !/\.test\.tsx?$/.test(file);
      const sibling = from[0] === "features" && to[0] === "features" && from[1] !== to[1];
      if (downstream || sibling) {
        console.error(`${file}: may not import ${specifier}`);
        broken += 1;
      }
    }
  }
}
if (broken > 0) process.exitCode = 1;
else console.log("layers: every import points upstream");
