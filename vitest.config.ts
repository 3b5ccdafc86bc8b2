import { defineConfig } from "vitest/config";

const conditions = ["@porchlight/source"];

export default defineConfig({
  test: {
    // Every processor: the default leaves one free, which on two is half the time.
    maxWorkers: "100%",
    projects: [
      {
        resolve: { conditions },
        ssr: { resolve: { conditions } },
        // Pure functions leave nothing behind, so the files of one worker share it.
        test: {
          name: "core",
          isolate: false,
          root: "packages/core",
          include: ["src/**/*.test.ts"],
        },
      },
      {
        resolve: { conditions },
        ssr: { resolve: { conditions } },
        test: {
          name: "api",
          isolate: false,
          root: "packages/api",
          include: ["src/**/*.test.ts"],
          globalSetup: ["src/testing/start-postgres.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // What a busy machine is slow to show is not wrong.
          expect: { poll: { timeout: 30_000 } },
        },
      },
      {
        resolve: { conditions },
        ssr: { resolve: { conditions } },
        test: { name: "web", root: "packages/web", include: ["src/**/*.test.{ts,tsx}"] },
      },
      {
        resolve: { conditions },
        ssr: { resolve: { conditions } },
        test: {
          name: "stories",
          root: "tests",
          include: ["**/*.test.ts"],
          globalSetup: ["testing/prepare-data-folder.ts"],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // What a busy machine is slow to show is not wrong.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
