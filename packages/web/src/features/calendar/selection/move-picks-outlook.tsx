import { Button } from "@mantine/core";
import type { Finding, MovesResult, Post } from "@porchlight/core";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { findingWords } from "../../../shared/posts/finding-words.ts";
import { speaksAgainst } from "../moving/weighing/what-if.ts";
import panelClasses from "../panel/panel.module.css";
import classes from "./move-picks.module.css";
import type { MovedTogether } from "./use-moved-together.ts";
import { useRefusedWords } from "./use-refused-words.ts";

type MovePicksOutlookProps = MovedTogether & {
  readonly onLeaveOut: (posts: readonly Post[]) => void;
};

const LINES = 3;

/** What moving the picked posts would do to the findings, or which of them can't be moved and why. */
export function MovePicksOutlook({ result, effect, onLeaveOut }: MovePicksOutlookProps) {
  return (
    <div className={classes.outlook} role="status">
      {result?.ok === false && <Refused refused={result.refused} onLeaveOut={onLeaveOut} />}
      {result?.ok === true && <Effect added={effect?.added} solvedCount={effect?.solved.length ?? 0} />}
    </div>
  );
}

type RefusedProps = {
  readonly refused: Extract<MovesResult, { ok: false }>["refused"];
  readonly onLeaveOut: (posts: readonly Post[]) => void;
};

function Refused({ refused, onLeaveOut }: RefusedProps) {
  const { t } = useTranslation();
  const wordsOf = useRefusedWords();
  return (
    <>
      <span className={panelClasses.badge} data-tone="poor">
        <IconAlertTriangle size={16} stroke={2} aria-hidden />
        {t("ui.calendar.picks.moving.cannot")}
      </span>
      <ul>
        {wordsOf(refused).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <Button variant="light" h={44} mt={10} onClick={() => onLeaveOut(refused.map(({ post }) => post))}>
        {t("ui.calendar.picks.moving.leaveOut", { count: refused.length })}
      </Button>
    </>
  );
}

type EffectProps = { readonly added: readonly Finding[] | undefined; readonly solvedCount: number };

function Effect({ added, solvedCount }: EffectProps) {
  const { t } = useTranslation();
  if (added === undefined) return <p>{t("ui.calendar.picks.moving.looking")}</p>;
  const tone = added.some(speaksAgainst) ? "poor" : solvedCount > 0 ? "good" : "fine";
  const rest = added.length - LINES;
  return (
    <>
      <span className={panelClasses.badge} data-tone={tone}>
        {tone === "poor" && <IconAlertTriangle size={16} stroke={2} aria-hidden />}
        {tone === "good" && <IconCheck size={16} stroke={2.2} aria-hidden />}
        {t("ui.calendar.picks.moving.effect", {
          brings: t("ui.calendar.picks.moving.brings", { count: added.length }),
          settles: t("ui.calendar.picks.moving.settles", { count: solvedCount }),
        })}
      </span>
      <ul>
        {[...new Set(added.slice(0, LINES).map((finding) => findingWords(finding, t)))].map((words) => (
          <li key={words}>{words}</li>
        ))}
        {rest > 0 && <li>{t("ui.calendar.picks.moving.moreFindings", { count: rest })}</li>}
      </ul>
    </>
  );
}
