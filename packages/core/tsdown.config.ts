import { defineConfig } from "tsdown";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    briefs: "src/briefs.ts",
    "messages/en": "src/messages/en.ts",
    "messages/en-briefs": "src/messages/en-briefs.ts",
  },
  // One file a module, so that a bundler takes what is imported and leaves the rest.
  unbundle: true,
  platform: "neutral",
  target: "es2022",
  dts: true,
  hash: false,
  exports: false,
  outExtensions: () => ({ js: ".js", dts: ".d.ts" }),
});
