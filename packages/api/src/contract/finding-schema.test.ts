import type { Finding } from "@porchlight/core";
import { expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { findingSchema } from "./finding-schema.ts";

// The compiler is the test here: a field that core adds, drops or changes breaks the build of this file.
test("the schema of a finding has the fields of a finding", () => {
  expectTypeOf<z.output<typeof findingSchema>>().toEqualTypeOf<Finding>();
});
