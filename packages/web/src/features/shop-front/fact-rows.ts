import { type ChannelPresence, daysBetween, type IsoDate, type Plan } from "@porchlight/core";
import type { TFunction } from "i18next";
import type { WallFormats } from "../../shared/wall/wall-formats.ts";
import { agoWords } from "./ago-words.ts";

export type FactRow = {
  readonly key: "lastPost" | "lastReply" | "waiting" | "told" | "nextPost" | "quiet" | "dark" | "followers" | "starts";
  readonly text: string;
  readonly tone?: "warn" | "bad";
};

type Around = {
  readonly plan: Plan;
  readonly today: IsoDate;
  readonly t: TFunction;
  readonly formats: WallFormats;
};

/** A silence to come is said from so many days before it on as one to look at. */
const SOON_DAYS = 7;

/** What is known of a channel, a line each; nothing is said of what is not known. */
export function factRows(presence: ChannelPresence, { plan, today, t, formats }: Around): FactRow[] {
  const { channel, light, lastPostOn, lastReplyOn, waiting, waitingAsTold, nextPostOn, reasons } = presence;
  const codes = reasons.map(({ code }) => code);
  const silence = codes.includes("presence-quiet") ? WARN : codes.some((code) => SILENT.has(code)) ? BAD : {};
  const answer = plan.answers.channels.find((each) => each.channel === channel);
  const decided = plan.channels.find((each) => each.channel === channel);
  const ago = (date: IsoDate) => agoWords(date, { today, t, formats });
  const rows: (FactRow | undefined)[] = [
    lastPostOn === undefined ? undefined : { key: "lastPost", text: ago(lastPostOn), ...silence },
    lastReplyOn === undefined ? undefined : { key: "lastReply", text: ago(lastReplyOn) },
    waiting === 0 && (light === "plot" || waitingAsTold > 0)
      ? undefined
      : { key: "waiting", text: String(waiting), ...waitTone(waiting, codes) },
    waitingAsTold === 0 ? undefined : { key: "told", text: String(waitingAsTold), ...WARN },
    nextPostOn === undefined ? undefined : { key: "nextPost", text: formats.dayAndMonth(nextPostOn) },
    silenceRow(presence, { today, formats }),
    light === "plot" && decided !== undefined && decided.postsPerWeek > 0
      ? { key: "starts", text: formats.dayAndMonth(decided.startsOn) }
      : undefined,
    answer?.followers === undefined || answer.followers === 0
      ? undefined
      : { key: "followers", text: t("ui.shopFront.people", { count: answer.followers }) },
  ];
  return rows.filter((row) => row !== undefined);
}

const WARN = { tone: "warn" } as const;
const BAD = { tone: "bad" } as const;
const SILENT: ReadonlySet<string> = new Set(["presence-silent", "presence-silent-for-long"]);

function waitTone(waiting: number, codes: readonly string[]): Pick<FactRow, "tone"> {
  if (waiting === 0) return {};
  return codes.includes("presence-unanswered") ? BAD : WARN;
}

// What is past already is said by the light.
function silenceRow(
  { light, quietOn, darkOn }: ChannelPresence,
  { today, formats }: Pick<Around, "today" | "formats">,
): FactRow | undefined {
  const [key, date] = light === "dim" ? (["dark", darkOn] as const) : (["quiet", quietOn] as const);
  if (date === undefined || date <= today || light === "dark" || light === "plot") return undefined;
  const tone = daysBetween(today, date) <= SOON_DAYS ? WARN : {};
  return { key, text: formats.dayAndMonth(date), ...tone };
}
