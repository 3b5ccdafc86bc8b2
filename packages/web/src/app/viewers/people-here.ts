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

/** Whoever looks: what they call themselves, `""` for nobody in particular, and which window it is. */
type Oneself = { readonly name: string; readonly page: string | undefined };

/** The others, in the order in which they came. Whoever has one's own name or browser is oneself in another window. */
export function peopleHere(viewers: readonly Viewer[], oneself: Oneself): readonly PersonHere[] {
  const ownBrowser = oneself.page === undefined ? undefined : browserOf(oneself.page);
  const people = new Map<string, PersonHere>();
  for (const { page, name = "", postId } of viewers) {
    if (browserOf(page) === ownBrowser || (name !== "" && name === oneself.name)) continue;
    const key = name === "" ? browserOf(page) : name;
    people.set(key, { key, name, postId: postId ?? people.get(key)?.postId });
  }
  return [...people.values()];
}
