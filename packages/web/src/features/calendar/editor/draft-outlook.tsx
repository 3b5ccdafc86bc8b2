import type { Category, IsoDate, LocalTime, Post } from "@porchlight/core";
import { memo, useMemo } from "react";
import { Outlook } from "../moving/outlook.tsx";
import { type WhatIfSource, weigher } from "../moving/what-if.ts";
import type { PostDraft } from "./post-draft.ts";

type DraftOutlookProps = {
  readonly source: WhatIfSource;
  /** Missing for a post that is not stored yet. */
  readonly postId: string | undefined;
  readonly draft: PostDraft;
};

/** What a post would do where its draft puts it, beside a calendar without it. */
export function DraftOutlook({ source, postId, draft }: DraftOutlookProps) {
  const { date, time, channels, category, zone, slotKey, status } = draft;
  if (date === undefined || time === undefined || channels.length === 0 || status === "published") return null;
  const place = { date, time, channels: channels.join(","), category, zone, slotKey };
  return <PlaceOutlook source={source} postId={postId} {...place} />;
}

type PlaceOutlookProps = Pick<DraftOutlookProps, "source" | "postId"> & {
  readonly date: IsoDate;
  readonly time: LocalTime;
  readonly channels: string;
  readonly category: Category;
  readonly zone: string;
  readonly slotKey: Post["slotKey"] | undefined;
};

/** Typing changes none of these, so that the checks do not run with every letter. */
const PlaceOutlook = memo(function PlaceOutlook(props: PlaceOutlookProps) {
  const { source, postId, date, time, channels, category, zone, slotKey } = props;
  const weigh = useMemo(
    () => weigher({ ...source, posts: source.posts.filter(({ id }) => id !== postId) }),
    [source, postId],
  );
  const post: Post = {
    id: postId ?? "",
    version: 1,
    status: "draft",
    title: "",
    text: "",
    category,
    channels: channels.split(",") as Post["channels"],
    date,
    time,
    zone,
    ...(slotKey === undefined ? {} : { slotKey }),
  };
  const whatIf = weigh(post, { date, time });
  return whatIf === undefined ? null : <Outlook plan={source.plan} whatIf={whatIf} />;
});
