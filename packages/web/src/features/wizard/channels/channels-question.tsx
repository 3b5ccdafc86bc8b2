import { CHANNELS, type Channel } from "@porchlight/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { toggleChannel } from "../change-answers.ts";
import { isWithinField } from "../fields/field-places.ts";
import { GroupProblems } from "../fields/group-problems.tsx";
import { useRemove } from "../fields/use-remove.ts";
import { useWizard } from "../wizard-context.ts";
import { ChannelChips } from "./channel-chips.tsx";
import { ChannelRow } from "./channel-row.tsx";
import classes from "./channels-question.module.css";

/** Where the business is, or might go; each chosen channel says how it is there today. */
export function ChannelsQuestion() {
  const { t } = useTranslation();
  const { answers, change, shownProblems } = useWizard();
  const remove = useRemove();
  const [open, setOpen] = useState<Channel>();
  const chosen = answers.channels.map(({ channel }) => channel);
  const inOrder = answers.channels
    .map((answer, index) => ({ answer, index }))
    .toSorted((a, b) => CHANNELS.indexOf(a.answer.channel) - CHANNELS.indexOf(b.answer.channel));

  const toggle = (channel: Channel) => {
    if (chosen.includes(channel)) {
      remove({
        list: "channels",
        change: toggleChannel(channel),
        next: ["channels", channel],
        what: t(`channel.${channel}`),
      });
    } else {
      change(toggleChannel(channel));
      setOpen(channel);
    }
  };
  return (
    <>
      <ChannelChips chosen={chosen} onToggle={toggle} />
      {inOrder.length > 0 && <h2 className={classes.title}>{t("ui.wizard.channels.each")}</h2>}
      {inOrder.map(({ answer, index }) => {
        const problems = shownProblems.filter(({ path }) => isWithinField(path, ["channels", index]));
        return (
          <ChannelRow
            key={`${answer.channel}-${index}`}
            index={index}
            answer={answer}
            isOpen={open === answer.channel || problems.some(({ severity }) => severity === "error")}
            problems={problems}
            onToggle={() => setOpen(open === answer.channel ? undefined : answer.channel)}
            onRemove={() => toggle(answer.channel)}
          />
        );
      })}
      <GroupProblems path={["channels"]} />
    </>
  );
}
