import type { Advice } from "@porchlight/core";
import { IconBulb } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Why } from "../../../shared/ui/why.tsx";
import classes from "./advice-list.module.css";

type AdviceListProps = { readonly advice: readonly Advice[]; readonly workspaceId: string };

/** What would help most, best first, each with what it buys and the way to the answer that it changes. */
export function AdviceList({ advice, workspaceId }: AdviceListProps) {
  const { t } = useTranslation();
  return (
    <ul className={classes.advice}>
      {advice.map(({ kind, reason }) => (
        <li key={kind + reason.code + JSON.stringify(reason.facts)}>
          <IconBulb size={20} stroke={1.75} aria-hidden />
          <p>{t(`reason.${reason.code}`, reason.facts)}</p>
          <span className={classes.ends}>
            <Link
              to="/w/$workspaceId/answers"
              params={{ workspaceId }}
              search={{ step: kind === "suggest-channel" ? "channels" : "people" }}
            >
              {t(`ui.plan.promise.change.${kind}`)}
            </Link>
            <Why question={t("ui.plan.promise.adviceQuestion")} reasons={[reason]} isSaid />
          </span>
        </li>
      ))}
    </ul>
  );
}
