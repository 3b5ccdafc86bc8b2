import type { Plan, Post } from "@porchlight/core";
import { Outlook } from "../moving/outlook.tsx";
import type { Weigh } from "../moving/weighing/scales.ts";
import type { PostDraft } from "./post-draft.ts";

type DraftOutlookProps = {
  readonly plan: Plan;
  readonly weigh: Weigh;
  /** Missing for a post that is not stored yet. */
  readonly postId: string | undefined;
  readonly draft: PostDraft;
};

/** Day and hour are weighed here, and not what is being made: words and a picture with which nothing is wrong stand in for it. */
const SOUND_WORDS = "1";
const SOUND_MEDIA = [{ id: "", alt: SOUND_WORDS }];

/** What a post would do where its draft puts it, beside a calendar without it. */
export function DraftOutlook({ plan, weigh, postId = "", draft }: DraftOutlookProps) {
  const { date, time, channels, category, zone, slotKey, status } = draft;
  const isWeighed = date !== undefined && time !== undefined && channels.length > 0 && status !== "published";
  const post: Post = {
    id: postId,
    version: 1,
    status: status === "ready" ? "ready" : "draft",
    title: "",
    text: SOUND_WORDS,
    media: SOUND_MEDIA,
    category,
    channels,
    zone,
    ...(slotKey === undefined ? {} : { slotKey }),
    ...(isWeighed ? { date, time } : {}),
  };
  const whatIf = isWeighed ? weigh({ post, to: { date, time }, asNew: true }) : undefined;
  return whatIf === undefined ? null : <Outlook plan={plan} whatIf={whatIf} />;
}
