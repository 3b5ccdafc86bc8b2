import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { IsoDate } from "@porchlight/core";
import { build } from "vite";

const SOURCE = fileURLToPath(new URL("./bare", import.meta.url));

export type BareEvent = { readonly id: string; readonly title: string; readonly start: string; readonly end: string };
type BareMonth = { readonly events: readonly BareEvent[]; readonly date: IsoDate };

/** Builds the bare page as ours is built, beside the events that it shows; tells the folder, which is whoever asks's to remove. */
export async function buildBarePage(month: BareMonth): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "porchlight-bare-"));
  await build({
    root: SOURCE,
    configFile: false,
    logLevel: "error",
    css: { transformer: "lightningcss" },
    build: { outDir: folder, emptyOutDir: true, target: "es2022", sourcemap: false, chunkSizeWarningLimit: 700 },
  });
  writeFileSync(join(folder, "events.json"), JSON.stringify(month));
  return folder;
}
