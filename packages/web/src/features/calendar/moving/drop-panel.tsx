import type { Finding } from "@porchlight/core";
import { IconCheck, IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { findingWords } from "../../../shared/posts/finding-words.ts";
import { keyOf } from "../panel/key-of.ts";
import classes from "../panel/panel.module.css";
import { SeverityMark } from "../panel/severity-mark.tsx";
import type { WhatIf } from "./weighing/what-if.ts";

type DropPanelProps = {
  readonly whatIf: WhatIf | undefined;
  /** What is found now. */
  readonly findings: readonly Finding[];
};

const SHOWN = 5;
const TONES = { better: "good", same: "fine", "little-worse": "fine", worse: "poor" } as const;

/** The findings as they would be: what is new first, then what is solved, struck through, then what stays. */
export function DropPanel({ whatIf, findings }: DropPanelProps) {
  const { t } = useTranslation();
  const { added = [], solved = [], kept = findings } = whatIf ?? {};
  const outcome = whatIf === undefined ? "same" : outcomeOf(whatIf);
  const room = Math.max(0, SHOWN - added.length - solved.length);
  return (
    <section className={classes.section} aria-label={t("ui.calendar.drop.title")}>
      <div className={classes.head}>
        <h2>{t("ui.calendar.drop.title")}</h2>
        {whatIf !== undefined && (
          <span className={classes.badge} data-tone={TONES[outcome]}>
            {outcome === "better" && <IconCheck size={16} stroke={2.2} aria-hidden />}
            {t(`ui.calendar.drop.${outcome}`)}
          </span>
        )}
      </div>
      <ul className={classes.list}>
        {added.map((finding) => (
          <li key={`new ${keyOf(finding)}`} className={classes.finding}>
            <SeverityMark severity={finding.severity} />
            <p>
              <strong>{t("ui.calendar.drop.new")}</strong> {findingWords(finding, t)}
            </p>
          </li>
        ))}
        {solved.map((finding) => (
          <li key={`solved ${keyOf(finding)}`} className={classes.finding}>
            <IconCircleCheck size={20} stroke={1.75} color="var(--pl-ok)" aria-hidden />
            <p>
              <s>{findingWords(finding, t)}</s> <span className={classes.solved}>{t("ui.calendar.drop.solved")}</span>
            </p>
          </li>
        ))}
        {kept.slice(0, room).map((finding) => (
          <li key={keyOf(finding)} className={classes.finding}>
            <SeverityMark severity={finding.severity} />
            <p>{findingWords(finding, t)}</p>
          </li>
        ))}
      </ul>
      {added.length + solved.length + kept.length === 0 && (
        <p className={classes.quiet}>{t("ui.calendar.drop.nothing")}</p>
      )}
    </section>
  );
}

function outcomeOf({ verdict, added, solved }: WhatIf): keyof typeof TONES {
  if (verdict === "poor") return "worse";
  if (solved.length > 0 || verdict === "good") return "better";
  return added.length > 0 ? "little-worse" : "same";
}
