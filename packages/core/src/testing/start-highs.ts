import * as highsModule from "highs";

/** A second solver, whose answers the planner's are held against; takes a moment, so start it once a file. */
export function startHighs(): Promise<highsModule.Highs> {
  // The package's types describe CommonJS, while Node and bundlers get its module.
  const module: object = highsModule;
  const load = Reflect.get(module, "default") as typeof highsModule.default.default;
  return load();
}
