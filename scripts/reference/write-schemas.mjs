// Writes the JSON Schemas that are published with the library beside what is built of it.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { answersSchema, factsSchema, planSchema, reasonSchema } from "@porchlight/core";
import { z } from "zod";
import { describeSchema, readTypes } from "./describe-schema.mjs";

const core = join(dirname(fileURLToPath(import.meta.url)), "../../packages/core");
const types = readTypes(join(core, "src/index.ts"));

mkdirSync(join(core, "dist"), { recursive: true });
write("answers", { name: "Answers", schema: answersSchema });

// What has a name is defined once in the schema of a plan, and referred to.
answersSchema.register(z.globalRegistry, { id: "Answers" });
factsSchema.register(z.globalRegistry, { id: "Facts" });
reasonSchema.register(z.globalRegistry, { id: "Reason" });
write("plan", { name: "Plan", schema: planSchema });

function write(file, { name, schema }) {
  const described = describeSchema(z.toJSONSchema(schema, { target: "draft-2020-12" }), { name, types });
  writeFileSync(join(core, "dist", `${file}.schema.json`), `${JSON.stringify(described, null, 2)}\n`);
}
