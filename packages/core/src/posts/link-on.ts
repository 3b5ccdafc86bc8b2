import { LINK_ORIGINS } from "../facts/link-facts.ts";
import type { Channel } from "../facts/vocabulary.ts";
import type { Post } from "./post.ts";

/** The address of a post's link on a channel, with the names under which its visitors are counted; undefined without a link. */
export function linkOn({ link }: Pick<Post, "link">, channel: Channel): string | undefined {
  if (link?.tags === undefined) return link?.url;
  const { source, medium } = LINK_ORIGINS[channel].value;
  const { campaign } = link.tags;
  return withTags(link.url, {
    utm_source: link.tags.source ?? source,
    utm_medium: link.tags.medium ?? medium,
    utm_campaign: campaign,
  });
}

/** Half of an emoji can't stand in an address. */
const LONE_HALF = /\p{Surrogate}/gu;

/** Tags that the address brings along under the same names give way; its fragment stays last. */
function withTags(url: string, tags: Readonly<Record<string, string>>): string {
  const [, address = "", query = "", fragment = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(url) ?? [];
  const kept = query.split("&").filter((pair) => pair !== "" && !((pair.split("=")[0] ?? "") in tags));
  const added = Object.entries(tags).flatMap(([name, value]) =>
    value.trim() === "" ? [] : [`${name}=${encodeURIComponent(value.trim().replace(LONE_HALF, "\uFFFD"))}`],
  );
  const pairs = [...kept, ...added].join("&");
  return `${address}${pairs === "" ? "" : `?${pairs}`}${fragment}`;
}
