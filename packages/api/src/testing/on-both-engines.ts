import { afterAll, beforeAll, describe } from "vitest";
import { ENGINES } from "./open-database.ts";
import { startTestApp, type TestApp } from "./start-test-app.ts";

/** Tells the same of the app on the embedded database and on a PostgreSQL server. */
export function onBothEngines(subject: string, tell: (app: () => TestApp) => void): void {
  describe.each(ENGINES)(`${subject}, %s`, (engine) => {
    let app: TestApp | undefined;
    beforeAll(async () => {
      app = await startTestApp(engine);
    });
    afterAll(async () => {
      await app?.close();
    });
    tell(() => {
      if (app === undefined) throw new Error("the app did not start");
      return app;
    });
  });
}
