import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const CORE = fileURLToPath(new URL("../../packages/core", import.meta.url));
/** What the README's examples need beside the library, and which of our packages says in what version. */
const BESIDE = [
  ["ajv", "../../package.json"],
  ["i18next", "../../packages/api/package.json"],
] as const;

/** A project of somebody else's that has the library installed; `remove` when done. */
export type Installation = { readonly folder: string; remove(): void };

/**
 * Packs the library as it would be published and installs the archive into an empty folder outside the repository, where
 * nothing but what it declares can be found.
 */
export function installPacked(): Installation {
  const folder = mkdtempSync(join(tmpdir(), "porchlight-user-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    runPnpm(["pack", "--pack-destination", folder], CORE);
    const [archive] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
    const beside = BESIDE.map(([name, manifest]) => [name, versionOf(name, manifest)] as const);
    const dependencies = { "@porchlight/core": `file:${archive}`, ...Object.fromEntries(beside) };
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
    // The ranges that it declares would take tomorrow's releases; a test takes those that we have.
    writeFileSync(join(folder, "pnpm-workspace.yaml"), `overrides: ${JSON.stringify(versionsInUse())}\n`);
    runPnpm(["install", "--prefer-offline"], folder);
    return { folder, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function versionOf(name: string, manifest: string): string {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(new URL(manifest, import.meta.url), "utf8"));
  return (dependencies?.[name] ?? devDependencies[name]) as string;
}

function versionsInUse(): Record<string, string> {
  const { dependencies } = JSON.parse(readFileSync(join(CORE, "package.json"), "utf8"));
  const manifestOf = (name: string) => readFileSync(join(CORE, "node_modules", name, "package.json"), "utf8");
  return Object.fromEntries(Object.keys(dependencies).map((name) => [name, JSON.parse(manifestOf(name)).version]));
}

function runPnpm(args: readonly string[], folder: string): void {
  execFileSync("pnpm", args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
}
