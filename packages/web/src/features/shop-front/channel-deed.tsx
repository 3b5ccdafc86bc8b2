import type { ChannelPresence, Plan } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../shared/ui/button-link.tsx";
import { numberWord } from "../../shared/words/number-word.ts";
import { deedOf } from "./first-deed.ts";
import { lettersOf } from "./letters-of.ts";

type ChannelDeedProps = {
  readonly presence: ChannelPresence;
  readonly plan: Plan;
  readonly workspaceId: string;
  readonly isFirst: boolean;
};

const PLAN = "/w/$workspaceId/plan";
const PLACE_OF = {
  answer: "/w/$workspaceId/conversations",
  "answer-told": PLAN,
  revive: PLAN,
  close: PLAN,
  pause: PLAN,
  start: PLAN,
  post: "/w/$workspaceId/calendar",
} as const;

/** The way to what is to do first about a channel; nothing where it is well as it is. */
export function ChannelDeed({ presence, plan, workspaceId, isFirst }: ChannelDeedProps) {
  const { t } = useTranslation();
  const deed = deedOf(presence);
  if (deed === "none") return null;
  const steps = plan.channels.find(({ channel }) => channel === presence.channel)?.checklist.length ?? 0;
  const place = PLACE_OF[deed];
  const isAnswer = deed === "answer" || deed === "answer-told";
  const count = isAnswer ? lettersOf(presence) : steps;
  const words = isAnswer ? "answer" : deed;
  return (
    <ButtonLink
      to={place}
      params={{ workspaceId }}
      {...(place === PLAN && steps > 0 ? { search: { channel: presence.channel } } : {})}
      variant={isFirst ? "filled" : "default"}
    >
      {t(`ui.shopFront.deed.${words}`, { count, number: numberWord(count, t) })}
      <span className="pl-hidden"> {t("ui.shopFront.deed.on", { name: t(`channel.${presence.channel}`) })}</span>
    </ButtonLink>
  );
}
