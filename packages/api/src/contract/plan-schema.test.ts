import type { Finding, Plan } from "@porchlight/core";
import { expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { findingSchema } from "./finding-schema.ts";
import type { planShape } from "./plan-schema.ts";

/** The same type without `readonly`, for zod's arrays are writable. */
type Writable<T> = T extends readonly (infer Item)[]
  ? Writable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Writable<T[Key]> }
    : T;

// The compiler is the test here: a field that core adds, drops or changes breaks the build of this file.
test("the schema of a plan has the fields of a plan, no more and no fewer", () => {
  expectTypeOf<Writable<z.output<typeof planShape>>>().toEqualTypeOf<Writable<Plan>>();
});

test("the schema of a finding has the fields of a finding", () => {
  expectTypeOf<z.output<typeof findingSchema>>().toEqualTypeOf<Finding>();
});
