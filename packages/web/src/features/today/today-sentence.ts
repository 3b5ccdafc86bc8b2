import type { TFunction } from "i18next";
import { capitalised, numberWord } from "../../shared/words/number-word.ts";

/** What the day holds, in numbers. */
export type TodayFigures = {
  /** People who wait for an answer and are in sight. */
  readonly waiting: number;
  /** More wait by the owner's answers, who are not in sight. */
  readonly isWaitedElsewhere: boolean;
  /** Others wait in sight, and somebody else answers them. */
  readonly isWithOthers: boolean;
  /** Posts of today that are ready and not out yet. */
  readonly goingOut: number;
  /** The same, while everything is paused. */
  readonly held: number;
  /** Posts of today that are still drafts. */
  readonly unfinished: number;
  readonly minutesLeft: number;
  /** Whose minutes they are; undefined for whoever reads it. */
  readonly person: string | undefined;
  /** "today at 15:30"; undefined where none is near. */
  readonly nextCheck: string | undefined;
};

/** The day in one or two sentences, at which a busy owner can stop reading. */
export function todaySentence(figures: TodayFigures, t: TFunction): string {
  const { waiting, nextCheck } = figures;
  const parts = partsOf(figures, t);
  const sentences = [
    waiting === 0 ? t(noneKey(figures)) : "",
    parts.length === 0 ? "" : `${capitalised(t("ui.today.sentence.parts", { parts }))}.`,
    waiting === 0 && nextCheck !== undefined ? t("ui.today.sentence.nextCheck", { moment: nextCheck }) : "",
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function noneKey({ isWithOthers, isWaitedElsewhere }: TodayFigures): string {
  if (isWithOthers) return "ui.handOvers.noneYours";
  return `ui.today.sentence.${isWaitedElsewhere ? "nobodyHere" : "nobodyWaits"}`;
}

function partsOf({ waiting, goingOut, held, unfinished, minutesLeft, person }: TodayFigures, t: TFunction): string[] {
  const counted = (key: string, count: number) =>
    count === 0 ? [] : [t(`ui.today.sentence.${key}`, { count, number: numberWord(count, t) })];
  const minutes = t(`ui.today.sentence.${person === undefined ? "minutes" : "minutesOf"}`, {
    minutes: minutesLeft,
    person,
  });
  return [
    ...counted("waiting", waiting),
    ...counted("goingOut", goingOut),
    ...counted("held", held),
    ...counted("unfinished", unfinished),
    ...(minutesLeft === 0 ? [] : [minutes]),
  ];
}
