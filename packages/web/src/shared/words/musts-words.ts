import type { Plan } from "@porchlight/core";
import type { TFunction } from "i18next";
import { openChannels } from "../plan/open-channels.ts";
import { numberWord } from "./number-word.ts";

/** How many of the channels that must be open fit: "one of the two channels you must have fits". */
export function mustsWords(plan: Plan, t: TFunction): string {
  const musts = plan.answers.channels.filter(({ wish }) => wish === "must").map(({ channel }) => channel);
  const fitting = openChannels(plan).filter(({ channel }) => musts.includes(channel)).length;
  const number = numberWord(musts.length, t);
  if (fitting === 0) return t("ui.words.musts.none", { count: musts.length, number });
  return t("ui.words.musts.some", { count: fitting, fitting: numberWord(fitting, t), number });
}
