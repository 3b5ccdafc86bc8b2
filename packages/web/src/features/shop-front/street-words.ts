import { type ChannelPresence, LIGHTS } from "@porchlight/core";
import type { TFunction } from "i18next";
import { capitalised, numberWord } from "../../shared/words/number-word.ts";
import { lettersOf } from "./letters-of.ts";

/** The street in two sentences: "Two windows lit, one dim, one dark. Ten letters lie on the mat." */
export function streetWords(channels: readonly ChannelPresence[], t: TFunction): string {
  const parts = LIGHTS.flatMap((light) => {
    const count = channels.filter((channel) => channel.light === light).length;
    return count === 0 ? [] : [{ light, count }];
  });
  const lights = parts.map(({ light, count }, index) =>
    t(`ui.shopFront.count.${light}${index === 0 ? "First" : ""}`, { count, number: numberWord(count, t) }),
  );
  const letters = channels.reduce((sum, channel) => sum + lettersOf(channel), 0);
  const mat = t(`ui.shopFront.letters.${letters === 0 ? "none" : "some"}`, {
    count: letters,
    number: capitalised(numberWord(letters, t)),
  });
  return `${capitalised(lights.join(", "))}. ${mat}`;
}
