import type { Category, Channel, IsoDate, LocalTime } from "@porchlight/core";
import { IconAlertTriangle, IconCheck, IconPencil } from "@tabler/icons-react";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { useWhoHasOpen } from "../../../shared/live/live-context.ts";
import type { PostState } from "../../../shared/posts/post-state.ts";
import { postTitle } from "../../../shared/posts/post-title.ts";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import type { Room } from "../board/calendar-entry.ts";
import { OpenMark } from "../company/open-mark.tsx";
import { useCompanyWords } from "../company/use-company-words.ts";
import { PickMark } from "../selection/pick-mark.tsx";
import { useIsPicked } from "../selection/selection-context.ts";
import classes from "./chip.module.css";

type PostChipProps = {
  readonly postId: string;
  readonly title: string;
  readonly category: Category;
  /** Names of channels with commas between, so that an unchanged chip is not drawn again. */
  readonly channels: string;
  readonly date: IsoDate;
  readonly time: LocalTime;
  readonly state: PostState;
  /** Who makes it, where that is worth a word. */
  readonly author: string | undefined;
  readonly initials: string | undefined;
  readonly room: Room;
};

/** A post on the calendar: press to open, drag to move. What is pressed or dragged is told by `data-post`. */
export const PostChip = memo(function PostChip(props: PostChipProps) {
  const { postId, category, date, time, state, author, initials, room } = props;
  const { t } = useTranslation();
  const formats = useWallFormats();
  const openBy = useWhoHasOpen(postId);
  const company = useCompanyWords()(openBy);
  const channels = props.channels.split(",") as Channel[];
  const isPicked = useIsPicked(postId);
  // Beside the marks of several channels, or "10:30am", there is room for a mark of the state, and none for its word.
  const isTight = channels.length > 1 || formats.clock === "12h";
  const title = postTitle(props, t);
  const told = t("ui.calendar.chip", {
    title,
    category: t(`category.${category}`),
    channels: channels.map((channel) => t(`channel.${channel}`)).join(", "),
    moment: formats.moment(date, time),
    state: t(`ui.calendar.state.${state}`),
  });
  const toldWhose = author === undefined ? told : t("ui.calendar.author.by", { told, author });
  const said = company === undefined ? toldWhose : `${toldWhose}. ${company}`;
  return (
    <button
      type="button"
      className={classes.chip}
      data-post={postId}
      data-movable={state === "published" ? undefined : ""}
      data-state={state}
      data-room={room}
      data-author={author}
      data-watched={company === undefined ? undefined : ""}
      data-picked={isPicked || undefined}
      title={said}
      aria-keyshortcuts={state === "published" ? undefined : "M"}
    >
      <span className="pl-hidden">
        {said}
        {isPicked && `, ${t("ui.calendar.picks.picked")}`}
      </span>
      <PickMark category={category} isPicked={isPicked} />
      <span className={classes.words} aria-hidden="true">
        <span className={classes.title}>
          {room === "line" && (
            <span className={classes.hour}>
              {channels.slice(0, 1).map((channel) => (
                <ChannelMark key={channel} channel={channel} size={14} />
              ))}{" "}
              {formats.briefTime(time)}{" "}
            </span>
          )}
          {title}
          {room === "line" && <TightMark state={state} />}
        </span>
        {room !== "line" && (
          <span className={classes.meta}>
            {state === "missed" ? (
              <>
                <IconAlertTriangle size={14} stroke={2.2} className={classes.bad} aria-hidden />
                <span className={classes.bad}>{t("ui.calendar.state.missed")}</span>
              </>
            ) : (
              <>
                {channels.slice(0, 3).map((channel) => (
                  <ChannelMark key={channel} channel={channel} size={14} />
                ))}
                <span className={classes.told} data-tight={isTight || undefined}>
                  {t(`ui.calendar.hour.${state}`, { time: formats.briefTime(time) })}
                </span>
                <span className={classes.brief} data-tight={isTight || undefined}>
                  {formats.briefTime(time)}
                  {state === "draft" && <TightMark state={state} />}
                </span>
                {state === "published" && <IconCheck size={14} stroke={2.2} aria-hidden />}
              </>
            )}
          </span>
        )}
      </span>
      {initials !== undefined && (
        <span className={classes.author} aria-hidden="true">
          {initials}
        </span>
      )}
      <OpenMark names={openBy} size={room === "line" ? 16 : 20} />
    </button>
  );
});

function TightMark({ state }: { readonly state: PostState }) {
  if (state === "draft") return <IconPencil className={classes.mark} size={14} stroke={2.2} aria-hidden />;
  if (state === "published") return <IconCheck className={classes.mark} size={14} stroke={2.2} aria-hidden />;
  if (state !== "missed") return null;
  return <IconAlertTriangle className={`${classes.mark} ${classes.bad}`} size={14} stroke={2.2} aria-hidden />;
}
