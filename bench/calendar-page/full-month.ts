import { addDays, type DateRange, datesBetween, type IsoDate, weekdayIndexOf } from "@porchlight/core";
import { apiOf } from "../../tests/testing/api-client.ts";
import { readScenario } from "../../tests/testing/read-scenario.ts";
import { spreadOverDays } from "../../tests/testing/spread-over-days.ts";
import type { BareEvent } from "./build-bare-page.ts";

const NAME = "online-store";

/** The post that is dragged: the first of its day, so that the day shows it. */
export const POST_IN_HAND = { title: "The one in hand", time: "07:00" } as const;

export type FullMonth = {
  readonly workspaceId: string;
  /** The first of the month. */
  readonly date: IsoDate;
  /** All that the month's sheet shows at an hour, posts and open slots alike. */
  readonly events: readonly BareEvent[];
  /** The second Wednesday, where the post in hand stands at first. */
  readonly home: IsoDate;
  readonly findings: number;
};

/** Fills the month after next of a new plan with so many posts, over all its days. */
export async function fillMonth(url: string, count: number): Promise<FullMonth> {
  const api = apiOf(url);
  const workspaceId = await api.firstWorkspaceId();
  const answers = readScenario(NAME, "answers");
  await api.saveAnswers(workspaceId, { answers, step: "plan" });
  const { plan } = await api.createPlan(workspaceId, { answers, startsOn: nextMonday() });
  const month = monthAfter(plan.startsOn);
  const home = firstOn(2, addDays(month.from, 7));
  const words = readScenario(NAME, "posts");
  const posts = spreadOverDays(datesBetween(month), count).map(({ date, time }, index) => {
    const { title, text, category } = words[index % words.length] ?? { title: "", text: "", category: "educate" };
    const channel = plan.channels[index % plan.channels.length]?.channel;
    const place = index === count - 1 ? { ...POST_IN_HAND, date: home } : { title: `${title} ${index}`, time, date };
    return { ...place, status: "ready", text: `${text} ${index}`, category, channels: [channel], zone: plan.zone };
  });
  await api.createPosts(workspaceId, posts);
  const sheet = sheetAround(month);
  const calendar = await api.calendar(workspaceId, sheet);
  const events = [
    ...calendar.posts.map(({ id, title, date, time }) => eventAt({ id, title, date, time })),
    ...calendar.slots.map(({ key, category, date, time }) => eventAt({ id: key, title: category, date, time })),
  ];
  return { workspaceId, date: month.from, events, home, findings: calendar.findings.length };
}

type Placed = Pick<BareEvent, "id" | "title"> & {
  readonly date?: IsoDate | undefined;
  readonly time?: string | undefined;
};

function eventAt({ id, title, date, time = "" }: Placed): BareEvent {
  const hour = Number(time.slice(0, 2));
  return { id, title, start: `${date}T${time}`, end: `${date}T${String(Math.min(23, hour + 1)).padStart(2, "0")}:59` };
}

function nextMonday(): IsoDate {
  return firstOn(0, new Date().toISOString().slice(0, 10) as IsoDate);
}

function firstOn(weekdayIndex: number, from: IsoDate): IsoDate {
  return datesBetween({ from, to: addDays(from, 6) }).find((date) => weekdayIndexOf(date) === weekdayIndex) ?? from;
}

/** The month that begins five weeks on or later, so that no day of it has gone by. */
function monthAfter(startsOn: IsoDate): DateRange {
  const from = firstOfNextMonth(addDays(startsOn, 7));
  return { from, to: addDays(firstOfNextMonth(from), -1) };
}

function firstOfNextMonth(date: IsoDate): IsoDate {
  return `${addDays(`${date.slice(0, 7)}-01` as IsoDate, 31).slice(0, 7)}-01` as IsoDate;
}

/** The whole weeks from Monday on that a month's sheet shows. */
function sheetAround({ from, to }: DateRange): DateRange {
  return { from: addDays(from, -weekdayIndexOf(from)), to: addDays(to, 6 - weekdayIndexOf(to)) };
}
