import type { BadgeLook } from "@porchlight/api/contract";
import { publicAddress } from "../public-address.ts";

type BadgeCode = {
  readonly slug: string;
  readonly look: BadgeLook;
  /** What the badge is about, for those who hear the page. */
  readonly alt: string;
};

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The HTML that shows a badge on another site: a link and a picture, no script. */
export function badgeCode({ slug, look: { theme, size }, alt }: BadgeCode): string {
  const picture = `${publicAddress(slug, "/badge.svg")}?theme=${theme}&amp;size=${size}`;
  const said = alt.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
  return `<a href="${publicAddress(slug)}"><img src="${picture}" alt="${said}" height="${size === "full" ? 58 : 36}"></a>`;
}
