import { isHttpsAddress, type WatchedBrand } from "@porchlight/api/contract";
import { CHANNELS, type Channel } from "@porchlight/core";
import type { BrandFields } from "./brand-queries.ts";

/** A place at which a brand is found, as it is typed. */
export type LinkDraft = { readonly channel: Channel; readonly address: string };
export type BrandDraft = { readonly name: string; readonly why: string; readonly links: readonly LinkDraft[] };
export type BrandProblem = "name" | "address" | `address.${number}`;

/** A brand as the form begins: as it is written down, or nothing yet. */
export function brandDraftOf(brand: WatchedBrand | undefined): BrandDraft {
  if (brand === undefined) return { name: "", why: "", links: [{ channel: "instagram", address: "" }] };
  const links = CHANNELS.flatMap((channel) => {
    const address = brand.links[channel];
    return address === undefined ? [] : [{ channel, address }];
  });
  return { name: brand.name, why: brand.why, links };
}

/** What is wrong with a draft; a line without an address is none. */
export function findBrandProblems({ name, links }: BrandDraft): ReadonlySet<BrandProblem> {
  const written = links.filter(({ address }) => address.trim() !== "");
  return new Set<BrandProblem>([
    ...(name.trim() === "" ? (["name"] as const) : []),
    ...(written.length === 0 ? (["address"] as const) : []),
    ...links.flatMap(({ address }, index) =>
      address.trim() === "" || isHttpsAddress(withScheme(address)) ? [] : [`address.${index}` as const],
    ),
  ]);
}

export function toBrandFields({ name, why, links }: BrandDraft): BrandFields {
  const written = links.filter(({ address }) => address.trim() !== "");
  return {
    name: name.trim(),
    why: why.trim(),
    links: Object.fromEntries(written.map(({ channel, address }) => [channel, withScheme(address)])),
  };
}

/** Channels that a further line may be about. */
export function freeChannels({ links }: BrandDraft): Channel[] {
  return CHANNELS.filter((channel) => links.every((link) => link.channel !== channel));
}

// Whoever types "example.org/shop" means the page there; what has a scheme of its own is left as it is.
function withScheme(address: string): string {
  const text = address.trim();
  return /^[a-z][a-z0-9+.-]*:/i.test(text) || !/^[^\s/]+\.[^\s/]+/.test(text) ? text : `https://${text}`;
}
