import { useTranslation } from "react-i18next";
import { isGrave, type WhatIf } from "./what-if.ts";

/** "good", "fine", or the gravest new complaint in two words: "too close". */
export function useVerdictWord(): (whatIf: Pick<WhatIf, "verdict" | "added">) => string {
  const { t } = useTranslation();
  return ({ verdict, added }) => {
    if (verdict !== "poor") return t(`ui.calendar.verdict.${verdict}`);
    const gravest = added.find(({ severity }) => severity === "error") ?? added.find(isGrave);
    return t([`ui.calendar.wrong.${gravest?.code ?? "other"}`, "ui.calendar.wrong.other"]);
  };
}
