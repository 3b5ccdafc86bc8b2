import { ActionIcon, Button, Menu, SegmentedControl, Title } from "@mantine/core";
import {
  IconCalendarEvent,
  IconCalendarMonth,
  IconCheck,
  IconChevronLeft,
  IconChevronRight,
  IconColumns3,
  IconGridDots,
  IconList,
  IconPlus,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { zoneCity } from "../../shared/words/zone-city.ts";
import { CALENDAR_VIEWS, type CalendarView } from "./calendar-range.ts";
import classes from "./calendar-toolbar.module.css";
import { FilterButton, type FilterButtonProps } from "./filter/filter-button.tsx";

type CalendarToolbarProps = {
  readonly title: string;
  readonly zone: string;
  readonly view: CalendarView;
  readonly isPhone: boolean;
  /** Today is on the screen already. */
  readonly isToday: boolean;
  readonly onView: (view: CalendarView) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onToday: () => void;
  readonly onNewPost: () => void;
  readonly filtering: Omit<FilterButtonProps, "isPhone">;
  /** The ways back and forth, beside the steps through time. */
  readonly ways: ReactNode;
  readonly menu: ReactNode;
};

const MARKS = {
  year: IconGridDots,
  month: IconCalendarMonth,
  week: IconColumns3,
  day: IconCalendarEvent,
  list: IconList,
} as const satisfies Record<CalendarView, unknown>;

export function CalendarToolbar(props: CalendarToolbarProps) {
  const { title, zone, view, isPhone, isToday, onStep, onToday, onNewPost, filtering, ways, menu } = props;
  const { t } = useTranslation();
  // The strip of days below a phone's list has arrows of its own.
  const hasStrip = isPhone && view === "list";
  const size = isPhone ? 44 : 36;
  return (
    <div className={classes.bar} data-rows={isPhone ? "two" : "one"} data-strip={hasStrip || undefined}>
      <div className={classes.heading}>
        <Title order={1} className={classes.title}>
          {title}
        </Title>
        <span className={classes.zone}>{t("ui.calendar.zone", { city: zoneCity(zone) })}</span>
      </div>
      <div className={classes.step}>
        {!hasStrip && (
          <Step
            label={t(`ui.calendar.previous.${view}`)}
            icon={IconChevronLeft}
            size={size}
            onClick={() => onStep(-1)}
          />
        )}
        {!(isPhone && isToday) && (
          <Button variant="default" h={size} px={14} onClick={onToday}>
            {t("ui.calendar.today")}
          </Button>
        )}
        {!hasStrip && (
          <Step label={t(`ui.calendar.next.${view}`)} icon={IconChevronRight} size={size} onClick={() => onStep(1)} />
        )}
        {ways}
      </div>
      <div className={classes.end}>
        {isPhone ? <ViewMenu {...props} /> : <ViewControl {...props} />}
        <FilterButton {...filtering} isPhone={isPhone} />
        {isPhone ? (
          <ActionIcon size={44} radius={12} aria-label={t("ui.calendar.newPost")} onClick={onNewPost}>
            <IconPlus size={24} stroke={1.75} color="var(--pl-on-dusk)" />
          </ActionIcon>
        ) : (
          <Button h={40} leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />} onClick={onNewPost}>
            {t("ui.calendar.newPost")}
          </Button>
        )}
        {menu}
      </div>
    </div>
  );
}

type ViewProps = Pick<CalendarToolbarProps, "view" | "onView">;

function ViewControl({ view, onView }: ViewProps) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      value={view}
      onChange={(value) => onView(value)}
      data={CALENDAR_VIEWS.map((value) => ({ value, label: t(`ui.calendar.view.${value}`) }))}
      aria-label={t("ui.calendar.views")}
      withItemsBorders={false}
    />
  );
}

function ViewMenu({ view, onView }: ViewProps) {
  const { t } = useTranslation();
  const Mark = MARKS[view];
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={44} aria-label={t("ui.calendar.views")}>
          <Mark size={22} stroke={1.75} color="var(--pl-ink2)" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {CALENDAR_VIEWS.map((name) => {
          const ItemMark = MARKS[name];
          return (
            <Menu.RadioItem
              key={name}
              value={name}
              checked={name === view}
              closeMenuOnClick
              className={classes.view}
              checkIcon={<IconCheck size={18} stroke={2} aria-hidden />}
              rightSection={<ItemMark size={18} stroke={1.75} aria-hidden />}
              onChange={() => onView(name)}
            >
              {t(`ui.calendar.view.${name}`)}
            </Menu.RadioItem>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}

type StepProps = {
  readonly label: string;
  readonly icon: typeof IconChevronLeft;
  /** The side of what is pressed, in pixels. */
  readonly size: number;
  readonly onClick: () => void;
};

function Step({ label, icon: Mark, size, onClick }: StepProps) {
  return (
    <ActionIcon variant="subtle" color="gray" size={size} aria-label={label} onClick={onClick}>
      <Mark size={20} stroke={1.75} color="var(--pl-ink2)" />
    </ActionIcon>
  );
}
