import type { Channel, Plan } from "@porchlight/core";
import { useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { leadTo } from "../../../shared/focus/lead-to.ts";
import { channelsByDecision } from "../../../shared/plan/open-channels.ts";
import { Section } from "../../../shared/ui/section.tsx";
import { Why } from "../../../shared/ui/why.tsx";
import { withinWords } from "../../../shared/words/within-words.ts";
import { ChannelRow } from "./channel-row.tsx";
import { whereNote } from "./where-note.ts";
import classes from "./where-section.module.css";

type WhereSectionProps = { readonly plan: Plan; readonly workspaceId: string };

/** Every channel of the answers: what to do with it, at what price, and why. */
export function WhereSection({ plan, workspaceId }: WhereSectionProps) {
  const { t } = useTranslation();
  const { channel: wanted } = useSearch({ from: "/w/$workspaceId/places/plan" });
  const [unfolded, setUnfolded] = useState(() =>
    plan.channels.map(({ channel }) => channel).filter((channel) => channel === wanted),
  );
  const rows = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const row = rows.current?.querySelector<HTMLElement>(`[data-channel="${CSS.escape(wanted ?? "")}"]`);
    if (!row) return;
    row.querySelector("button")?.focus({ preventScroll: true });
    return leadTo(row, "start");
  }, [wanted]);
  const toggle = (channel: Channel) =>
    setUnfolded((before) =>
      before.includes(channel) ? before.filter((item) => item !== channel) : [...before, channel],
    );
  return (
    <Section
      title={t("ui.plan.where.title")}
      note={whereNote(plan, t)}
      aside={<Why question={t("ui.plan.where.question")} reasons={plan.reasons} />}
    >
      <div className={classes.heads} aria-hidden>
        <span>{t("ui.plan.where.channel")}</span>
        <span>{t("ui.plan.where.do")}</span>
        <span>{t("ui.plan.where.posts")}</span>
        <span>{t("ui.plan.where.time")}</span>
        <span>{t("ui.plan.where.because")}</span>
      </div>
      <ul ref={rows} className={classes.rows}>
        {channelsByDecision(plan).map((channel) => (
          <ChannelRow
            key={channel.channel}
            channel={channel}
            workspaceId={workspaceId}
            plan={plan}
            promised={withinWords(plan.promise, t)}
            isUnfolded={unfolded.includes(channel.channel)}
            onToggle={() => toggle(channel.channel)}
          />
        ))}
      </ul>
    </Section>
  );
}
