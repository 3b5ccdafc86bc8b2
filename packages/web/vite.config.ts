import babel from "@rolldown/plugin-babel";
import react, { reactCompilerPreset } from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const apiAddress = process.env.PORCHLIGHT_API ?? "http://127.0.0.1:4646";

export default defineConfig({
  plugins: [react(), babel({ presets: [reactCompilerPreset()] })],
  // The other transformer warns at every class that is composed from another sheet.
  css: { transformer: "lightningcss" },
  resolve: { conditions: ["@porchlight/source", "module", "browser", "development|production"] },
  server: { host: "127.0.0.1", port: 4647, proxy: { "/api": apiAddress, "/p/": apiAddress, "/feeds/": apiAddress } },
  build: {
    target: "es2022",
    sourcemap: false,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        // A page comes in a few files: by themselves its modules would come in eighty, one waiting for the other.
        codeSplitting: {
          groups: [
            { name: "vendor", tags: ["$initial"], test: /node_modules/, priority: 2 },
            { name: "shell", tags: ["$initial"], priority: 1 },
            { name: "shared", minShareCount: 3 },
          ],
        },
      },
    },
  },
});
