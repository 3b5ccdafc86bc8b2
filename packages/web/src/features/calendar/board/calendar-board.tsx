import { addDays, type IsoDate, isWithin, type Plan } from "@porchlight/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { firstOfWeek } from "../../../shared/dates/week-start.ts";
import { UndoButtons } from "../../../shared/posts/history/undo-buttons.tsx";
import { WaitingNote } from "../../../shared/posts/history/waiting-note.tsx";
import { AnswersChangedNote } from "../../../shared/ui/answers-changed-note.tsx";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import classes from "../calendar-desk.module.css";
import { CalendarMenu } from "../calendar-menu.tsx";
import { stepDate, visibleRangeOf } from "../calendar-range.ts";
import { calendarTitle } from "../calendar-title.ts";
import { CalendarToolbar } from "../calendar-toolbar.tsx";
import { chipKeys } from "../chips/chip-keys.ts";
import { useCalendarCommands } from "../commands/use-calendar-commands.ts";
import { LiveNote } from "../company/live-note.tsx";
import filterClasses from "../filter/filter-bar.module.css";
import { FilterBar } from "../filter/filter-bar.tsx";
import { WeekStrip } from "../list/week-strip.tsx";
import { SaveViewLink } from "../saved-views/save-view-link.tsx";
import type { CalendarPlace } from "../use-calendar-place.ts";
import type { Desk } from "../use-desk.ts";
import { BoardDays } from "./board-days.tsx";
import { boardPresses } from "./board-presses.ts";

type CalendarBoardProps = { readonly plan: Plan; readonly place: CalendarPlace; readonly desk: Desk };

/** Toolbar and days. Presses of chips, however deep they lie, are heard here once. */
export function CalendarBoard({ plan, place, desk }: CalendarBoardProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const { view, date, weekStart, isPhone } = place;
  const hasStrip = isPhone && view === "list";
  const { events, now } = desk;
  // A strip of days goes along with the list below it, until the next jump to a day.
  const [jumps, setJumps] = useState(0);
  const [seen, setSeen] = useState<IsoDate | undefined>(undefined);
  const [seenFrom, setSeenFrom] = useState(date);
  if (seenFrom !== date) {
    setSeenFrom(date);
    setSeen(undefined);
  }
  const stripDate = seen ?? date;
  const firstOfStrip = firstOfWeek(stripDate, weekStart);
  const jumpTo = (day: IsoDate | undefined) => {
    setSeen(undefined);
    setJumps(jumps + 1);
    place.show({ date: day });
  };
  const shown = hasStrip ? { from: firstOfStrip, to: addDays(firstOfStrip, 6) } : visibleRangeOf(place);

  // A plan that has begun opens on today; before that its first day is no today.
  const goToToday = () => jumpTo(plan.startsOn <= now.date ? undefined : now.date);
  const [isFiltering, setFiltering] = useState(false);
  useCalendarCommands({ plan, place, desk, onToday: goToToday, onOpenFilter: () => setFiltering(true) });
  const presses = boardPresses({ place, desk });

  return (
    <div className={classes.main}>
      <div className={classes.top}>
        <CalendarToolbar
          title={calendarTitle(place, formats)}
          view={view}
          zone={plan.zone}
          isPhone={isPhone}
          isToday={isWithin(now.date, shown)}
          onView={(next) => place.show({ view: next })}
          onStep={(step) => place.show({ date: stepDate(place, step) })}
          onToday={goToToday}
          onNewPost={() => place.edit({ kind: "new" })}
          ways={!isPhone && <UndoButtons history={desk.history} onGo={desk.changes.go} />}
          menu={
            <CalendarMenu
              history={desk.history}
              place={place}
              onGo={desk.changes.go}
              onTrash={desk.trash.open}
              picks={desk.picks}
            />
          }
          filtering={{
            filter: place.filter,
            channels: desk.filtered.channels,
            authors: desk.filtered.authors,
            onFilter: place.setFilter,
            isOpen: isFiltering,
            onOpen: setFiltering,
          }}
        />
        <FilterBar filter={place.filter} posts={desk.filtered.postCounts} onFilter={place.setFilter}>
          <SaveViewLink place={place} className={filterClasses.link} />
        </FilterBar>
        <WaitingNote history={desk.history} />
        {desk.isStale && (
          <p className={classes.stale} role="status">
            {t("ui.calendar.stale")}
          </p>
        )}
        {!desk.isStale && <LiveNote className={classes.begins} />}
        {now.date < plan.startsOn && (
          <p className={classes.begins}>{t("ui.calendar.begins", { from: plan.startsOn })}</p>
        )}
        <AnswersChangedNote className={classes.begins} />
        {hasStrip && (
          <WeekStrip events={events} date={stripDate} weekStart={weekStart} today={now.date} onDate={jumpTo} />
        )}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside are what is pressed */}
      <div
        ref={desk.board}
        className={classes.board}
        data-board
        data-view={view}
        onClick={presses.open}
        onDoubleClick={presses.write}
        onKeyDown={chipKeys({ onPickUp: desk.pickUp, onMoveTo: desk.askToMove, onPick: desk.picks.toggle })}
      >
        <BoardDays plan={plan} place={place} desk={desk} jumps={jumps} onSee={hasStrip ? setSeen : undefined} />
      </div>
    </div>
  );
}
