import type { Viewer } from "@porchlight/api/contract";
import { browserOf } from "../../shared/live/page-id.ts";

/** Somebody else who is here: all windows of a name are one person, and so are those of a browser without a name. */
export type PersonHere = {
  readonly key: string;
  /** `""` for somebody without a name. */
  readonly name: string;
  /** The post in one of their editors. */
  readonly postId: string | undefined;
};

/** The others, in the order in which they came. Whoever is called as oneself is oneself on another machine. */
export function peopleHere(viewers: readonly Viewer[], ownName: string): readonly PersonHere[] {
  const people = new Map<string, PersonHere>();
  for (const { page, name = "", postId } of viewers) {
    if (name !== "" && name === ownName) continue;
    const key = name === "" ? browserOf(page) : name;
    people.set(key, { key, name, postId: postId ?? people.get(key)?.postId });
  }
  return [...people.values()];
}
