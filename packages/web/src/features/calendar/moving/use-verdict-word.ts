import { useTranslation } from "react-i18next";
import { speaksAgainst, type WhatIf } from "./weighing/what-if.ts";

/** "good", "fine", or what is gravest against a place in two words: "too close". */
export function useVerdictWord(): (whatIf: Pick<WhatIf, "verdict" | "added" | "isUnattended">) => string {
  const { t } = useTranslation();
  return ({ verdict, added, isUnattended }) => {
    if (verdict !== "poor") return t(`ui.calendar.verdict.${verdict}`);
    const gravest = added.find(({ severity }) => severity === "error") ?? added.find(speaksAgainst);
    const wrong = gravest?.code ?? (isUnattended ? "nobody-answers-after" : "other");
    return t([`ui.calendar.wrong.${wrong}`, "ui.calendar.wrong.other"]);
  };
}
