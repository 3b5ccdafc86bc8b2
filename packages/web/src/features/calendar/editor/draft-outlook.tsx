import { Skeleton } from "@mantine/core";
import type { Plan, Post } from "@porchlight/core";
import { Outlook } from "../moving/outlook.tsx";
import type { Scales } from "../moving/weighing/scales.ts";
import { useWeighed } from "../moving/weighing/use-weighed.ts";
import type { PostDraft } from "./post-draft.ts";

type DraftOutlookProps = {
  readonly plan: Plan;
  readonly scales: Scales;
  /** Missing for a post that is not stored yet. */
  readonly postId: string | undefined;
  readonly draft: PostDraft;
};

/** Day and hour are weighed here, and not what is being made: words and a picture with which nothing is wrong stand in for it. */
const SOUND_WORDS = "1";
const SOUND_MEDIA = [{ id: "", alt: SOUND_WORDS }];

/** What a post would do where its draft puts it, beside a calendar without it. */
export function DraftOutlook({ plan, scales, postId = "", draft }: DraftOutlookProps) {
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
  const whatIf = useWeighed(scales, isWeighed ? { post, to: { date, time }, asNew: true } : undefined);
  if (whatIf === null) return null;
  return whatIf === undefined ? <Skeleton height={24} width={96} /> : <Outlook plan={plan} whatIf={whatIf} />;
}
