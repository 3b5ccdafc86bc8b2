import { UnstyledButton } from "@mantine/core";
import { type Finding, type Fix, type IsoDate, type Post, RULE_CODES, type RuleCode } from "@porchlight/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { findingWords } from "../../../shared/posts/finding-words.ts";
import { postTitle } from "../../../shared/posts/post-title.ts";
import { keyOf } from "./key-of.ts";
import classes from "./panel.module.css";
import { RulesOffNote } from "./rules-off-note.tsx";
import { SeverityMark } from "./severity-mark.tsx";
import type { ReadFindings } from "./use-read-findings.ts";
import { asksForPost } from "./write-against.ts";

type FindingsPanelProps = {
  readonly findings: ReadFindings;
  readonly today: IsoDate;
  readonly findPost: (postId: string) => Post | undefined;
  readonly onFix: (fix: Fix) => void;
  readonly onOpen: (postId: string) => void;
  /** Something is missing that a post would make good. */
  readonly onWrite: (finding: Finding) => void;
  /** The checks that are not asked. */
  readonly rulesOff: readonly RuleCode[];
  /** Opens the list of checks, at one of them where it is named. */
  readonly onShowChecks: (shown: RuleCode | "all") => void;
  /** Stands in its place while a post is in hand. */
  readonly children?: ReactNode;
};

const LINKS = 2;

/** The findings of the days on the screen, the gravest first, each with at most two ways out. */
export function FindingsPanel({ findings, rulesOff, children, ...links }: FindingsPanelProps) {
  const { t } = useTranslation();
  const { shown, more } = findings;
  if (children !== undefined) return children;
  return (
    <section className={classes.section} aria-label={t("ui.calendar.findings.title")}>
      <div className={classes.head}>
        <h2>{t("ui.calendar.findings.title")}</h2>
        <UnstyledButton className={classes.link} onClick={() => links.onShowChecks("all")}>
          {t("ui.calendar.checks.button")}
        </UnstyledButton>
      </div>
      {shown.length === 0 && <p className={classes.quiet}>{t("ui.calendar.findings.none")}</p>}
      <RulesOffNote rulesOff={rulesOff} onOpen={() => links.onShowChecks("all")} />
      <ul className={classes.list}>
        {shown.map((finding) => (
          <FindingLine key={keyOf(finding)} finding={finding} fixes={findings.fixesFor(finding)} {...links} />
        ))}
      </ul>
      {more > 0 && (
        <UnstyledButton className={classes.link} onClick={findings.showAll}>
          {t("ui.calendar.findings.more", { count: more })}
        </UnstyledButton>
      )}
    </section>
  );
}

type FindingLineProps = Omit<FindingsPanelProps, "findings" | "rulesOff" | "children"> & {
  readonly finding: Finding;
  readonly fixes: readonly Fix[];
};

function FindingLine({ finding, fixes, today, findPost, onFix, onOpen, onWrite, onShowChecks }: FindingLineProps) {
  const { t } = useTranslation();
  const { severity, facts, where } = finding;
  const { from, postIds } = where;
  const [firstId] = postIds;
  const about = postIds.length === 1 && firstId !== undefined ? findPost(firstId) : undefined;
  const announceWord = from < today ? "announceNow" : "announce";
  const rule = RULE_CODES.find((code) => code === finding.code);
  const writeWord = facts.closure === undefined ? "write" : announceWord;
  return (
    <li className={classes.finding}>
      <SeverityMark severity={severity} />
      <p>
        {about !== undefined && about.title !== "" && (
          <UnstyledButton className={classes.about} onClick={() => onOpen(about.id)}>
            {t("ui.calendar.findings.about", { title: about.title })}
          </UnstyledButton>
        )}{" "}
        {findingWords(finding, t)}
      </p>
      <div className={classes.links}>
        {fixes.slice(0, LINKS).map((fix) => (
          <UnstyledButton key={JSON.stringify(fix)} className={classes.link} onClick={() => onFix(fix)}>
            {fixText(fix)}
          </UnstyledButton>
        ))}
        {fixes.length < LINKS && about !== undefined && (
          <UnstyledButton className={classes.link} onClick={() => onOpen(about.id)}>
            {t("ui.calendar.findings.open")}
          </UnstyledButton>
        )}
        {fixes.length < LINKS && asksForPost(finding) && (
          <UnstyledButton className={classes.link} onClick={() => onWrite(finding)}>
            {t(`ui.calendar.findings.${writeWord}`, { from })}
          </UnstyledButton>
        )}
        {rule !== undefined && (
          <UnstyledButton
            className={classes.aside}
            aria-label={t("ui.calendar.checks.tuneThis", { name: t(`rule.${rule}`) })}
            onClick={() => onShowChecks(rule)}
          >
            {t("ui.calendar.checks.tune")}
          </UnstyledButton>
        )}
      </div>
    </li>
  );

  // Of several posts the one that a way out changes is named; the only one is named in front of the sentence.
  function fixText(fix: Fix): string {
    const post = about === undefined ? findPost(fix.postId) : undefined;
    if (post === undefined) return t(`fix.${fix.kind}`, { ...fix });
    return t(`ui.calendar.findings.fix.${fix.kind}`, { ...fix, title: postTitle(post, t) });
  }
}
