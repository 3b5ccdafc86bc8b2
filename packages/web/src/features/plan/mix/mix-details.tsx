import { UnstyledButton } from "@mantine/core";
import type { Mix } from "@porchlight/core";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./category-meanings.module.css";
import { ChannelMixes } from "./channel-mixes.tsx";
import { MixRuleList } from "./mix-rule-list.tsx";

type MixDetailsProps = { readonly mix: Mix };

/** The mix on each channel, and what the published rules say; folded until asked for. */
export function MixDetails({ mix }: MixDetailsProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={classes.meanings}>
      <UnstyledButton
        className={classes.ask}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? "ui.plan.mix.hideDetails" : "ui.plan.mix.showDetails")}
      </UnstyledButton>
      {isOpen && (
        <div id={id}>
          <ChannelMixes mix={mix} />
          <MixRuleList />
        </div>
      )}
    </div>
  );
}
