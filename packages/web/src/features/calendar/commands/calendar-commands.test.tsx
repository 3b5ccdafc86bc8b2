import { MantineProvider } from "@mantine/core";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import { startAllTexts } from "../../../shared/testing/start-all-texts.ts";
import { CALENDAR_VIEWS, type CalendarView } from "../calendar-range.ts";
import { CalendarToolbar } from "../calendar-toolbar.tsx";
import { NO_FILTER } from "../filter/calendar-filter.ts";
import { calendarCommands } from "./calendar-commands.ts";

const texts = startAllTexts();
const nothing = () => undefined;
const actions = {
  filter: NO_FILTER,
  channels: ["instagram", "blog"],
  authors: ["Ana", "Ben", ""],
  weekStart: "mo",
  showsIdeas: false,
  onView: nothing,
  onStep: nothing,
  onToday: nothing,
  onNewPost: nothing,
  onNewIdea: nothing,
  onToggleIdeas: nothing,
  onSwitchPart: nothing,
  onOpenFilter: nothing,
  onFilter: nothing,
  onWeekStart: nothing,
  onPrint: nothing,
} as const;

test.each(CALENDAR_VIEWS)("whatever the toolbar of a %s does is a command too", (view) => {
  const labels = calendarCommands({ ...actions, view }, texts.t).map(({ label }) => label);
  const pressed = namesOf(toolbar(view));
  expect(pressed.length).toBeGreaterThanOrEqual(10);
  expect(pressed.filter((name) => !labels.includes(name))).toEqual([]);
});

test("no two commands have one id, and no two one key", () => {
  const commands = calendarCommands({ ...actions, view: "month" }, texts.t);
  const keys = commands.flatMap(({ keys: own }) => own ?? []);
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  expect(new Set(keys).size).toBe(keys.length);
});

test("what is filtered can be shown whole again", () => {
  const filter = { ...NO_FILTER, text: "tango" };
  const idsWith = calendarCommands({ ...actions, filter, view: "month" }, texts.t).map(({ id }) => id);
  const idsWithout = calendarCommands({ ...actions, view: "month" }, texts.t).map(({ id }) => id);
  expect(idsWith.filter((id) => !idsWithout.includes(id))).toEqual(["calendar.filter.clear"]);
});

function toolbar(view: CalendarView): string {
  return renderToStaticMarkup(
    <I18nextProvider i18n={texts}>
      <MantineProvider>
        <CalendarToolbar
          title="December 2026"
          zone="Europe/London"
          view={view}
          isPhone={false}
          isToday={false}
          onView={nothing}
          onStep={nothing}
          onToday={nothing}
          onNewPost={nothing}
          ways={null}
          menu={null}
          filtering={{
            filter: NO_FILTER,
            channels: [],
            authors: [],
            onFilter: nothing,
            isOpen: false,
            onOpen: nothing,
          }}
        />
      </MantineProvider>
    </I18nextProvider>,
  );
}

/** What buttons and choices are called: by their label for whoever hears them, else by their text. */
function namesOf(html: string): string[] {
  const pressed = html.matchAll(/<(button|label)\b([^>]*)>(.*?)<\/\1>/gsu);
  return [...pressed].map(([, , attributes = "", content = ""]) => {
    const label = /aria-label="([^"]*)"/u.exec(attributes)?.[1];
    return label ?? content.replace(/<[^>]*>/gu, "").trim();
  });
}

test("one person's posts can be asked for by name, and those of nobody", () => {
  const labels = calendarCommands({ ...actions, view: "month" }, texts.t).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(["Show only: Ana", "Show only: Nobody in particular"]));
});
