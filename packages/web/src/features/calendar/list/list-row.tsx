import { UnstyledButton } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconGripVertical, IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useWhoHasOpen } from "../../../shared/live/live-context.ts";
import { postTitle } from "../../../shared/posts/post-title.ts";
import { CategoryMark } from "../../../shared/ui/category-mark.tsx";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import type { CalendarEntry, PostEntry, SlotEntry } from "../board/calendar-entry.ts";
import { OpenMark } from "../company/open-mark.tsx";
import { useCompanyWords } from "../company/use-company-words.ts";
import { PickMark } from "../selection/pick-mark.tsx";
import { useIsPicked } from "../selection/selection-context.ts";
import classes from "./list-row.module.css";

type ListRowProps = { readonly entry: CalendarEntry; readonly onMove: (postId: string) => void };

/** A post or a slot as a line of the list; a post's grip opens the ways to move it. */
export function ListRow({ entry, onMove }: ListRowProps) {
  if (entry.kind === "post") return <PostRow entry={entry} onMove={onMove} />;
  return entry.kind === "slot" ? <SlotRow entry={entry} /> : null;
}

function PostRow({ entry, onMove }: { readonly entry: PostEntry; readonly onMove: (postId: string) => void }) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const { postId, category, channels, time, state, author } = entry;
  const openBy = useWhoHasOpen(postId);
  const company = useCompanyWords()(openBy);
  const title = postTitle(entry, t);
  const isPicked = useIsPicked(postId);
  const isMovable = state !== "published";
  return (
    <div className={classes.row}>
      <button
        type="button"
        className={classes.chip}
        data-post={postId}
        data-movable={isMovable ? "" : undefined}
        data-state={state}
        data-watched={company === undefined ? undefined : ""}
        title={company}
        data-picked={isPicked || undefined}
        aria-keyshortcuts={isMovable ? "M" : undefined}
      >
        <PickMark category={category} isPicked={isPicked} size={26} />
        <span className={classes.words}>
          <span className={classes.title}>{title}</span>
          {isPicked && <span className="pl-hidden">{t("ui.calendar.picks.picked")}</span>}
          <span className={classes.meta}>
            {channels.slice(0, 4).map((channel) => (
              <ChannelMark key={channel} channel={channel} size={16} />
            ))}
            <span className="pl-hidden">{channels.map((channel) => t(`channel.${channel}`)).join(", ")}</span>
            {state === "missed" ? (
              <span className={classes.bad}>
                <IconAlertTriangle size={14} stroke={2.2} aria-hidden /> {formats.briefTime(time)} ·{" "}
                {t("ui.calendar.state.missed")}
              </span>
            ) : (
              <span>{t(`ui.calendar.hour.${state}`, { time: formats.briefTime(time) })}</span>
            )}
            {state === "published" && (
              <IconCheck size={16} stroke={2} role="img" aria-label={t("ui.calendar.state.published")} />
            )}
            {author !== undefined && <span className={classes.author}>{author.name}</span>}
            {company !== undefined && <span className="pl-hidden">{company}</span>}
          </span>
        </span>
        <OpenMark names={openBy} size={22} />
      </button>
      {isMovable && (
        <UnstyledButton
          className={classes.grip}
          aria-label={t("ui.calendar.move.title", { title })}
          onClick={() => onMove(postId)}
        >
          <IconGripVertical size={20} stroke={1.75} aria-hidden />
        </UnstyledButton>
      )}
    </div>
  );
}

function SlotRow({ entry }: { readonly entry: SlotEntry }) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const { slotKey, category, channel, time, event } = entry;
  return (
    <button type="button" className={classes.chip} data-slot={slotKey} data-time={time} data-state="slot">
      <CategoryMark category={category} size={26} outlined />
      <span className={classes.words}>
        <span className={classes.title}>
          <span className="pl-hidden">{t("ui.calendar.list.openSlot")} </span>
          {t(`category.${category}`)}
        </span>
        <span className={classes.meta}>
          <ChannelMark channel={channel} size={16} />
          <span className="pl-hidden">{t(`channel.${channel}`)}</span>
          <span>{formats.briefTime(time)}</span>
          {event !== undefined && <span>· {event}</span>}
        </span>
      </span>
      <IconPlus className={classes.plus} size={20} stroke={1.75} aria-hidden />
    </button>
  );
}
