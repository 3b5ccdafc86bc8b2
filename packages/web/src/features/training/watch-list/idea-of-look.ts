import { type BrandLook, type NewPost, POST_MOST, type WatchedBrand } from "@porchlight/api/contract";
import { CHANNELS, type Plan, type TimeZoneId } from "@porchlight/core";
import { openChannels } from "../../../shared/plan/open-channels.ts";

type IdeaInput = {
  readonly brand: Pick<WatchedBrand, "links">;
  readonly look: Pick<BrandLook, "posted" | "worked" | "toTry">;
  readonly plan: Plan | undefined;
  readonly zone: TimeZoneId;
  /** What was seen, in words. */
  readonly notes: string;
};

/**
 * The post without a day that a look leads to: named after what is to be tried, in the category that has most of the plan, and
 * where the brand was seen as far as the plan posts there, else wherever it posts.
 */
export function ideaOfLook({ brand, look, plan, zone, notes }: IdeaInput): NewPost {
  const seenOn = CHANNELS.filter((channel) => brand.links[channel] !== undefined);
  const open = plan === undefined ? [] : openChannels(plan).map(({ channel }) => channel);
  const shared = seenOn.filter((channel) => open.includes(channel));
  const channels = [shared, open, seenOn].find((list) => list.length > 0) ?? [];
  const [largest] = plan?.mix.categories.toSorted((a, b) => b.share - a.share) ?? [];
  return {
    status: "idea",
    title: titleOf(look),
    text: "",
    category: largest?.category ?? "educate",
    channels,
    zone,
    notes: notes.slice(0, POST_MOST.notes),
  };
}

function titleOf({ posted, worked, toTry }: IdeaInput["look"]): string {
  const said = [toTry, worked, posted].find((text) => text.trim() !== "") ?? "";
  const [line = ""] = said.trim().split("\n");
  return [...line].slice(0, POST_MOST.title).join("").trim();
}
