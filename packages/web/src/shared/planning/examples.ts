import { type Answers, answersSchema } from "@porchlight/core";
import { queryOptions } from "@tanstack/react-query";

export type Example = { readonly id: string; readonly answers: Answers };

// The stories in the repository's scenarios are the one source; each is fetched when it is asked for.
const FILES = import.meta.glob<{ readonly default: unknown }>("../../../../../scenarios/*/answers.json");

/** Every example business with its answers. */
export function examplesQuery() {
  return queryOptions({
    queryKey: ["examples"],
    queryFn: () => Promise.all(Object.entries(FILES).map(([path, load]) => readExample(path, load))),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

async function readExample(path: string, load: () => Promise<{ readonly default: unknown }>): Promise<Example> {
  const id = path.split("/").at(-2) ?? path;
  return { id, answers: answersSchema.parse((await load()).default) };
}
