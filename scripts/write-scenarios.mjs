// Writes what core makes of each business's answers and posts. Read the difference before committing it.
import { readFileSync, writeFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { tellScenario } from "../tests/testing/scenario.ts";

for (const file of globSync("scenarios/*/answers.json").sort()) {
  const folder = file.slice(0, -"/answers.json".length);
  const read = (name) => JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8"));
  const told = tellScenario({ answers: read("answers"), posts: read("posts") });
  for (const name of ["plan", "slots", "findings"]) {
    writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(told[name], null, 2)}\n`);
  }
  console.log(`${folder}: ${told.slots.length} slots, ${told.findings.length} findings`);
}
