import { slugSchema } from "../contract/promise-settings-schemas.ts";
import { BADGE_SIZES, BADGE_THEMES } from "../contract/public-promise-schemas.ts";
import type { PublicForm } from "./public-forms.ts";

/** What an address below `/p/` asks for; `slug` is undefined where it can be nobody's. */
export type PublicAddress =
  | { readonly asset: string }
  | { readonly slug: string | undefined; readonly form: PublicForm };

const ASSET = /^\/p\/assets\/([a-z0-9.-]+)$/;
const SHOWN = /^\/p\/([^/.]+)(\.json|\/badge\.svg)?$/;

/** Undefined for an address elsewhere. A badge that is asked for in a way that there is not looks as badges mostly do. */
export function readPublicAddress(url: string): PublicAddress | undefined {
  if (!url.startsWith("/p/")) return undefined;
  const [path = "", query = ""] = url.split("?", 2);
  const asset = ASSET.exec(path)?.[1];
  if (asset !== undefined) return { asset };
  const [, named, ending] = SHOWN.exec(path) ?? [];
  const slug = slugSchema.safeParse(named).data;
  if (ending === ".json") return { slug, form: { kind: "json" } };
  if (ending === undefined) return { slug, form: { kind: "page" } };
  const asked = new URLSearchParams(query);
  const theme = BADGE_THEMES.find((each) => each === asked.get("theme")) ?? "light";
  const size = BADGE_SIZES.find((each) => each === asked.get("size")) ?? "full";
  return { slug, form: { kind: "badge", look: { theme, size } } };
}
