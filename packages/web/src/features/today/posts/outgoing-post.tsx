import { Button } from "@mantine/core";
import { type Channel, textOn } from "@porchlight/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { findingWords } from "../../../shared/posts/finding-words.ts";
import { mediaAddress } from "../../../shared/posts/media-address.ts";
import { postTitle } from "../../../shared/posts/post-title.ts";
import { CategoryMark } from "../../../shared/ui/category-mark.tsx";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import type { Day } from "../use-today.ts";
import { CHANNEL_ADDRESSES } from "./channel-addresses.ts";
import { listMissing } from "./list-missing.ts";
import { OutgoingTag } from "./outgoing-tag.tsx";
import classes from "./posts-section.module.css";
import type { PlacedPost } from "./sort-posts.ts";
import { stateToday } from "./state-today.ts";
import type { PostDeeds } from "./use-post-deeds.ts";

type OutgoingPostProps = { readonly placed: PlacedPost; readonly day: Day; readonly deeds: PostDeeds };

/** A post of today: what it says, where and when, and what is to be done with it. */
export function OutgoingPost({ placed, day, deeds }: OutgoingPostProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const { post, wall } = placed;
  const { workspaceId, calendar } = day;
  const state = stateToday(placed, day);
  const [channel] = post.channels;
  const missing = state === "out" ? [] : listMissing(post, calendar.findings);
  const text = channel === undefined ? post.text : textOn(post, channel);
  const title = postTitle(post, t);
  const words = text.trim() === "" ? title : text;
  const toEditor = { to: "/w/$workspaceId/calendar", params: { workspaceId }, search: { post: post.id } } as const;
  return (
    <li className={classes.post} data-state={state}>
      <div className={classes.body}>
        <p className={classes.line}>
          <CategoryMark category={post.category} size={22} />
          <strong>{t(`category.${post.category}`)}</strong>
          <span className={classes.where}>
            {post.channels.map((each) => (
              <ChannelMark key={each} channel={each} />
            ))}
            {t("ui.today.posts.line", { channels: [...post.channels], time: formats.time(wall.time) })}
          </span>
          <OutgoingTag state={state} />
        </p>
        {state === "out" ? (
          <Link {...toEditor} className={classes.outText}>
            {words}
          </Link>
        ) : (
          <p className={classes.text}>{words}</p>
        )}
        {missing.length > 0 && (
          <ul className={classes.missing}>
            {missing.map((finding) => (
              <li key={finding.code + JSON.stringify(finding.facts)}>{findingWords(finding, t)}</li>
            ))}
          </ul>
        )}
        {state === "unfinished" && missing.length === 0 && (
          <p className={classes.why}>{t(`ui.today.posts.${text.trim() === "" ? "emptyText" : "draftText"}`)}</p>
        )}
        {state === "held" && <p className={classes.why}>{t("ui.today.posts.heldWhy")}</p>}
        {state !== "out" && (
          <div className={classes.ways}>
            {(state === "ready" || state === "overdue") && <Ways post={post} deeds={deeds} />}
            <Link {...toEditor} className={classes.link}>
              {t(`ui.today.posts.${state === "unfinished" ? "finish" : "edit"}`)}
              <span className="pl-hidden"> {title}</span>
            </Link>
          </div>
        )}
      </div>
      <Picture placed={placed} workspaceId={workspaceId} />
    </li>
  );
}

function Ways({ post, deeds }: { readonly post: PlacedPost["post"]; readonly deeds: PostDeeds }) {
  const { t } = useTranslation();
  const wordsFor = (channel: Channel) =>
    t(`ui.today.posts.${CHANNEL_ADDRESSES[channel] === undefined ? "copy" : "copyAndOpen"}`, { channel });
  return (
    <>
      {post.channels.map((channel) => (
        <Button
          key={channel}
          variant="default"
          leftSection={<IconCopy size={18} stroke={1.75} aria-hidden />}
          onClick={() => void deeds.copyAndOpen(post, channel)}
        >
          {wordsFor(channel)}
        </Button>
      ))}
      <Button
        variant="subtle"
        leftSection={<IconCheck size={18} stroke={2} aria-hidden />}
        onClick={() => deeds.markPosted(post)}
      >
        {t("ui.today.posts.posted")}
      </Button>
    </>
  );
}

function Picture({ placed, workspaceId }: { readonly placed: PlacedPost; readonly workspaceId: string }) {
  const [first] = placed.post.media ?? [];
  if (first === undefined) return null;
  return (
    <img
      className={classes.picture}
      src={mediaAddress({ workspaceId, mediaId: first.id }, "thumbnail")}
      alt={first.alt}
      loading="lazy"
    />
  );
}
