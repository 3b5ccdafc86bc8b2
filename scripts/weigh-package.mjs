// What the library weighs in a page: bundled, minified and gzipped, by what is imported of it. Each weight has a budget.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";

/** Bytes after gzip. A budget is raised in the change that needs it, and says what for. */
const BUDGETS = [
  // 2 kB for the bounds that rule out choices before they are worked out.
  { imports: ["makePlan"], mostBytes: 97_500 },
  // 5 kB for checks of words, lengths, mix and events, and for checking a change where it is felt; 3 kB for settings of checks,
  // fixes of several posts, links, hashtags and pictures; 1 kB for who makes a post and two checks of it; 1 kB for keeping what
  // a change leaves as it was.
  { imports: ["makePlan", "layOutSlots", "checkCalendar"], mostBytes: 118_000 },
  { imports: ["forecastReplies"], mostBytes: 2500 },
  // What to write, without its words; zones and days are a third of it.
  { from: "/briefs", imports: ["fillWeek", "suggestBriefs"], mostBytes: 30_000 },
  { from: "/messages/en-briefs", imports: ["enBriefs"], mostBytes: 23_000 },
  { imports: ["apportion"], mostBytes: 1000 },
];

/** Prints the weights of the built library at `core` and says whether all keep to their budgets. */
export async function weighPackage(core) {
  const home = mkdtempSync(join(tmpdir(), "porchlight-weight-"));
  try {
    mkdirSync(join(home, "node_modules/@porchlight"), { recursive: true });
    symlinkSync(core, join(home, "node_modules/@porchlight/core"), "junction");
    let isLight = true;
    for (const { from = "", imports, mostBytes } of BUDGETS) {
      const bytes = await weigh(home, { from, imports });
      isLight &&= bytes <= mostBytes;
      const verdict = bytes <= mostBytes ? "" : "  TOO HEAVY";
      console.log(
        `weight: ${kilobytes(bytes)} of ${kilobytes(mostBytes)}  import { ${imports.join(", ")} }${from && ` from ${from}`}${verdict}`,
      );
    }
    return isLight;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function weigh(home, { from, imports }) {
  const entry = join(home, "entry.js");
  const names = imports.join(", ");
  writeFileSync(entry, `import { ${names} } from "@porchlight/core${from}";\nglobalThis.used = [${names}];\n`);
  const { output } = await build({
    root: home,
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: true, target: "es2022", modulePreload: false, rolldownOptions: { input: entry } },
  });
  return output.reduce((sum, chunk) => sum + gzipSync(chunk.code ?? chunk.source, { level: 9 }).length, 0);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(5)} kB`;
}
