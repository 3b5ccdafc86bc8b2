import { UnstyledButton } from "@mantine/core";
import { findEvidence, type Reason } from "@porchlight/core";
import { IconBook, IconCalculator, IconScale } from "@tabler/icons-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { judgementWords } from "../words/judgement-words.ts";
import classes from "./why.module.css";

type WhyProps = {
  /** What is asked about, for those who hear the page: "Why 15% promotion?" */
  readonly question: string;
  readonly reasons: readonly Reason[];
  /** Where the catalogue has the words of the codes. */
  readonly words?: ReasonWords;
  /** The sentence stands beside the question already. */
  readonly isSaid?: boolean;
};

type ReasonWords = "reason" | "shortfall" | "ui.plan.reason";

/** A dotted "why?" that unfolds in place: each reason as a sentence, then its sources, what is our judgement and what is worked out. */
export function Why({ question, reasons, words = "reason", isSaid = false }: WhyProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <UnstyledButton
        className={classes.ask}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? "ui.shell.hideWhy" : "ui.shell.why")}
        <span className="pl-hidden"> {question}</span>
      </UnstyledButton>
      {isOpen && (
        <div id={id} className={classes.sheet}>
          <ReasonList title={question} reasons={reasons} words={words} isSaid={isSaid} />
        </div>
      )}
    </>
  );
}

type ReasonListProps = {
  readonly title?: string;
  readonly reasons: readonly Reason[];
  readonly words?: ReasonWords;
  readonly isSaid?: boolean;
};

/** Reasons in words; where there are several, each carries the numbers of its sources, or a sign for what it rests on. */
export function ReasonList({ title, reasons, words = "reason", isSaid = false }: ReasonListProps) {
  const { t } = useTranslation();
  const evidence = [...new Set(reasons.flatMap((reason) => reason.evidence))];
  const judged = [...new Set(reasons.flatMap((reason) => judgementWords(reason, t) ?? []))];
  const isWorkedOut = (reason: Reason) => reason.evidence.length === 0 && judgementWords(reason, t) === undefined;
  const said = isSaid ? [] : reasons;
  const isMarked = said.length > 1;
  return (
    <>
      {title !== undefined && <strong className={classes.title}>{title}</strong>}
      {said.map((reason) => (
        <p key={reason.code + JSON.stringify(reason.facts)} className={classes.reason}>
          {t(`${words}.${reason.code}`, reason.facts)}
          {isMarked && (
            <ReasonMark
              numbers={reason.evidence.map((id) => evidence.indexOf(id) + 1).toSorted((a, b) => a - b)}
              isWorkedOut={isWorkedOut(reason)}
            />
          )}
        </p>
      ))}
      <ul className={classes.sources}>
        {evidence.map((id, index) => (
          <EvidenceLine key={id} id={id} {...(isMarked ? { number: index + 1 } : {})} />
        ))}
        {judged.length > 0 && (
          <li>
            <IconScale size={16} stroke={1.75} aria-hidden />
            <span>{t("ui.shell.judgement", { what: judged.join("; ") })}</span>
          </li>
        )}
        {reasons.some(isWorkedOut) && (
          <li>
            <IconCalculator size={16} stroke={1.75} aria-hidden />
            <span>{t("ui.shell.workedOut")}</span>
          </li>
        )}
      </ul>
    </>
  );
}

type ReasonMarkProps = { readonly numbers: readonly number[]; readonly isWorkedOut: boolean };

function ReasonMark({ numbers, isWorkedOut }: ReasonMarkProps) {
  const { t } = useTranslation();
  const Sign = isWorkedOut ? IconCalculator : IconScale;
  return (
    <span className={classes.mark}>
      <span className="pl-hidden">
        {numbers.length === 0
          ? t(isWorkedOut ? "ui.shell.workedOutMark" : "ui.shell.judgementMark")
          : t("ui.shell.sourceMark", { count: numbers.length, numbers: numbers.map(String) })}
      </span>
      <span aria-hidden>
        {numbers.length === 0 ? <Sign size={14} stroke={2.2} /> : <sup>{numbers.join(", ")}</sup>}
      </span>
    </span>
  );
}

type EvidenceLineProps = { readonly id: Reason["evidence"][number]; readonly number?: number };

function EvidenceLine({ id, number }: EvidenceLineProps) {
  const { t } = useTranslation();
  const evidence = findEvidence(id);
  if (evidence === undefined) return null;
  const { figure, title, address, year, confidence } = evidence;
  const facts = { title, year, confidence: t(`ui.shell.confidence.${confidence}`) };
  const source = t(year === undefined ? "ui.shell.sourceNoYear" : "ui.shell.source", facts);
  return (
    <li>
      {number === undefined ? (
        <IconBook size={16} stroke={1.75} aria-hidden />
      ) : (
        <span className={classes.number}>{number}</span>
      )}
      <span>
        {figure.charAt(0).toUpperCase() + figure.slice(1)}.{" "}
        {address === undefined ? (
          source
        ) : (
          <a href={address} target="_blank" rel="noreferrer">
            {source}
          </a>
        )}
      </span>
    </li>
  );
}
