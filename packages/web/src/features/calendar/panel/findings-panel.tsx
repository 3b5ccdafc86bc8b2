import { UnstyledButton } from "@mantine/core";
import type { Finding, Fix } from "@porchlight/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./panel.module.css";
import { SeverityMark } from "./severity-mark.tsx";

type FindingsPanelProps = {
  readonly findings: readonly Finding[];
  readonly titleOf: (postId: string) => string | undefined;
  readonly onFix: (fix: Fix) => void;
  readonly onOpen: (postId: string) => void;
};

/** So many are read; the rest are a press away. */
const SHOWN = 3;
const LINKS = 2;

/** The findings of the days on the screen, the gravest first, each with at most two ways out. */
export function FindingsPanel({ findings, titleOf, onFix, onOpen }: FindingsPanelProps) {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? findings : findings.slice(0, SHOWN);
  const more = findings.length - shown.length;
  return (
    <section className={classes.section} aria-label={t("ui.calendar.findings.title")}>
      <div className={classes.head}>
        <h2>{t("ui.calendar.findings.title")}</h2>
      </div>
      {findings.length === 0 && <p className={classes.quiet}>{t("ui.calendar.findings.none")}</p>}
      <ul className={classes.list}>
        {shown.map((finding) => (
          <FindingLine key={keyOf(finding)} finding={finding} titleOf={titleOf} onFix={onFix} onOpen={onOpen} />
        ))}
      </ul>
      {more > 0 && (
        <UnstyledButton className={classes.link} onClick={() => setShowsAll(true)}>
          {t("ui.calendar.findings.more", { count: more })}
        </UnstyledButton>
      )}
    </section>
  );
}

type FindingLineProps = Pick<FindingsPanelProps, "titleOf" | "onFix" | "onOpen"> & { readonly finding: Finding };

function FindingLine({ finding, titleOf, onFix, onOpen }: FindingLineProps) {
  const { t } = useTranslation();
  const { code, severity, facts, fixes, where } = finding;
  const postId = where.postIds.at(-1);
  const title = where.postIds.length === 1 && postId !== undefined ? titleOf(postId) : undefined;
  return (
    <li className={classes.finding}>
      <SeverityMark severity={severity} />
      <p>
        {postId !== undefined && title !== undefined && title !== "" && (
          <UnstyledButton className={classes.about} onClick={() => onOpen(postId)}>
            {t("ui.calendar.findings.about", { title })}
          </UnstyledButton>
        )}{" "}
        {t(`finding.${code}`, facts)}
      </p>
      <div className={classes.links}>
        {fixes.slice(0, LINKS).map((fix) => (
          <UnstyledButton key={JSON.stringify(fix)} className={classes.link} onClick={() => onFix(fix)}>
            {t(`fix.${fix.kind}`, { ...fix })}
          </UnstyledButton>
        ))}
        {fixes.length < LINKS && postId !== undefined && (
          <UnstyledButton className={classes.link} onClick={() => onOpen(postId)}>
            {t("ui.calendar.findings.open")}
          </UnstyledButton>
        )}
      </div>
    </li>
  );
}

export function keyOf({ code, where }: Finding): string {
  return [code, where.from, where.to, where.channel, where.person, ...where.postIds].join("/");
}
