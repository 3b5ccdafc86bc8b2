import { afterAll, beforeAll, describe } from "vitest";
import { ENGINES } from "./open-database.ts";
import { startTestApp, type TestApp, type TestAppOptions } from "./start-test-app.ts";

/** Tells the same of the app on the embedded database and on a PostgreSQL server. */
export function onBothEngines(subject: string, tell: (app: () => TestApp) => void, options: TestAppOptions = {}): void {
  describe.each(ENGINES)(`${subject}, %s`, (engine) => {
    let app: TestApp | undefined;
    beforeAll(async () => {
      app = await startTestApp(engine, options);
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
