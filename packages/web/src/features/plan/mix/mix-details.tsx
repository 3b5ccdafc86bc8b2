import type { Mix } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { ChannelMixes } from "./channel-mixes.tsx";
import { MixRuleList } from "./mix-rule-list.tsx";
import { Unfold } from "./unfold.tsx";

type MixDetailsProps = { readonly mix: Mix };

/** The mix on each channel, and what the published rules say; folded until asked for. */
export function MixDetails({ mix }: MixDetailsProps) {
  const { t } = useTranslation();
  return (
    <Unfold show={t("ui.plan.mix.showDetails")} hide={t("ui.plan.mix.hideDetails")}>
      <ChannelMixes mix={mix} />
      <MixRuleList />
    </Unfold>
  );
}
