import type { Category, Channel, IsoDate, LocalTime } from "@porchlight/core";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { CategoryMark } from "../../../shared/ui/category-mark.tsx";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import type { Room } from "../board/calendar-entry.ts";
import classes from "./chip.module.css";

type SlotChipProps = {
  readonly slotKey: string;
  readonly category: Category;
  readonly channel: Channel;
  readonly date: IsoDate;
  readonly time: LocalTime;
  readonly event: string | undefined;
  readonly room: Room;
};

/** A place that the plan keeps free, dashed: press to write the post for it. */
export const SlotChip = memo(function SlotChip(props: SlotChipProps) {
  const { slotKey, category, channel, date, time, event, room } = props;
  const { t } = useTranslation();
  const formats = useWallFormats();
  const word = t(`category.${category}`);
  const said = t("ui.calendar.slotChip", {
    category: word,
    channel,
    moment: formats.moment(date, time),
    event: event === undefined ? "" : t("ui.calendar.slotEvent", { event }),
  });
  return (
    <button
      type="button"
      className={classes.chip}
      data-slot={slotKey}
      data-time={time}
      data-state="slot"
      data-room={room}
      title={said}
    >
      <span className="pl-hidden">{said}</span>
      <CategoryMark category={category} outlined />
      <span className={classes.words} aria-hidden="true">
        <span className={classes.title}>
          {room === "line" && (
            <span className={classes.hour}>
              <ChannelMark channel={channel} size={14} /> {formats.briefTime(time)}{" "}
            </span>
          )}
          {word}
        </span>
        {room !== "line" && (
          <span className={classes.meta}>
            <ChannelMark channel={channel} size={14} />
            <span>{formats.briefTime(time)}</span>
          </span>
        )}
      </span>
    </button>
  );
});
