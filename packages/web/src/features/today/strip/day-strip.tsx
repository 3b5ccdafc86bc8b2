import { minuteOfDay, timeAtMinute } from "@porchlight/core";
import { IconCheck, IconMessageCircle, IconPencil, IconPlayerPause } from "@tabler/icons-react";
import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { listPresence } from "../../../shared/plan/presence.ts";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import type { Day } from "../use-today.ts";
import classes from "./day-strip.module.css";
import { layOutStrip, type Strip } from "./lay-out-strip.ts";
import { listMarks } from "./list-marks.ts";
import { listWindows } from "./list-windows.ts";

/** The day as a strip of dusk with a lit window for the hours in which somebody is there; a list says the same in words. */
export function DayStrip({ day }: { readonly day: Day }) {
  const { t } = useTranslation();
  const { plan, now } = day;
  const windows = listWindows(listPresence(plan, { from: now.date, to: now.date }));
  const strip = layOutStrip({ windows, marks: listMarks(day), nowMinute: minuteOfDay(now.time) });
  const { lanes, narrowLanes } = strip;
  return (
    <section aria-label={t("ui.today.strip.label")}>
      <div
        aria-hidden="true"
        style={{ "--now": strip.now, "--wide-lanes": lanes, "--narrow-lanes": narrowLanes } as CSSProperties}
      >
        <Picture strip={strip} />
      </div>
      <Twin strip={strip} />
    </section>
  );
}

function Picture({ strip }: { readonly strip: Strip }) {
  const formats = useWallFormats();
  const at = (minute: number) => formats.time(timeAtMinute(minute % DAY_MINUTES));
  const words = useMarkWords();
  const nowMinute = Math.round(strip.fromMinute + strip.now * (strip.toMinute - strip.fromMinute));
  return (
    <>
      <div className={classes.nowTime}>{at(nowMinute)}</div>
      <div className={classes.strip}>
        <span className={classes.edge} data-room={roomOf(Math.min(strip.now, strip.windows[0]?.left ?? 1))}>
          {at(strip.fromMinute)}
        </span>
        <span className={classes.edge} data-room={roomOf(1 - Math.max(strip.now, endOf(strip)))}>
          {at(strip.toMinute)}
        </span>
        {strip.windows.map(({ fromMinute, left, width, people, isChecked }) => (
          <span
            key={fromMinute}
            className={classes.window}
            data-checked={isChecked || undefined}
            style={{ left: `${100 * left}%`, width: `${100 * width}%` }}
          >
            <span className={classes.name} data-side={isPastMiddle(strip.now, { left, width }) ? "start" : undefined}>
              {people.join(", ")}
            </span>
          </span>
        ))}
        <span className={classes.now} />
      </div>
      <div className={classes.marks}>
        {strip.marks.map((mark) => (
          <span
            key={mark.key}
            className={classes.mark}
            data-done={mark.isDone || undefined}
            style={
              {
                "--left": `${100 * mark.left}%`,
                "--wide-lane": mark.lane,
                "--narrow-lane": mark.narrowLane,
              } as CSSProperties
            }
          >
            <span className={classes.words}>
              <MarkIcon mark={mark} />
              <span className={classes.word}>{words(mark)}</span>
            </span>
          </span>
        ))}
      </div>
    </>
  );
}

/** The same in words, for those who do not see it. */
function Twin({ strip }: { readonly strip: Strip }) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const words = useMarkWords();
  const at = (minute: number) => formats.time(timeAtMinute(minute % DAY_MINUTES));
  return (
    <ul className="pl-hidden">
      {strip.windows.length === 0 && <li>{t("ui.today.strip.nobody")}</li>}
      {strip.windows.map(({ fromMinute, toMinute, people }) => (
        <li key={fromMinute}>{t("ui.today.strip.someone", { people, from: at(fromMinute), to: at(toMinute) })}</li>
      ))}
      {strip.marks.map((mark) => (
        <li key={mark.key}>
          {mark.kind === "post"
            ? t("ui.today.strip.postOn", { words: words(mark), channel: mark.channel })
            : words(mark)}
        </li>
      ))}
    </ul>
  );
}

const DAY_MINUTES = 1440;
/** Shares of the strip that the hour at its end takes. */
const EDGE_SHARE = { wide: 0.06, phone: 0.2 };

/** Whether the hour at an end of the strip has room beside what comes next: a window, or the line of now. */
function roomOf(share: number): "none" | "wide" | "all" {
  if (share < EDGE_SHARE.wide) return "none";
  return share < EDGE_SHARE.phone ? "wide" : "all";
}

/** Whether now stands in the later half of a window, where its names would be otherwise. */
function isPastMiddle(now: number, { left, width }: Pick<Strip["windows"][number], "left" | "width">): boolean {
  return now > left + width / 2 && now < left + width;
}

function endOf({ windows }: Strip): number {
  return Math.max(0, ...windows.map(({ left, width }) => left + width));
}

type ShownMark = Strip["marks"][number];

function MarkIcon({ mark }: { readonly mark: ShownMark }) {
  if (mark.isDone) return <IconCheck size={16} stroke={2.2} />;
  if (mark.kind === "check") return <IconMessageCircle size={16} stroke={1.75} />;
  if (mark.stands === "draft") return <IconPencil size={16} stroke={1.75} />;
  if (mark.stands === "held") return <IconPlayerPause size={16} stroke={1.75} />;
  return <ChannelMark channel={mark.channel} size={16} />;
}

function useMarkWords(): (mark: ShownMark) => string {
  const { t } = useTranslation();
  const formats = useWallFormats();
  return (mark) => {
    const time = formats.briefTime(timeAtMinute(mark.minute));
    if (mark.kind === "check") return t(`ui.today.strip.${mark.isDone ? "checked" : "check"}`, { time });
    return t(`ui.today.strip.post.${mark.stands}`, { time });
  };
}
