import { UnstyledButton } from "@mantine/core";
import type { AnswerProblem, ChannelAnswer } from "@porchlight/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import { fieldId } from "../fields/field-places.ts";
import { ProblemLines } from "../fields/problem-lines.tsx";
import { ChannelFields } from "./channel-fields.tsx";
import classes from "./channel-row.module.css";
import { channelSummary } from "./channel-summary.ts";

type ChannelRowProps = {
  readonly index: number;
  readonly answer: ChannelAnswer;
  readonly isOpen: boolean;
  readonly problems: readonly AnswerProblem[];
  readonly onToggle: () => void;
  readonly onRemove: () => void;
};

/** One channel in a line; opened, all that can be said of it. */
export function ChannelRow({ index, answer, isOpen, problems, onToggle, onRemove }: ChannelRowProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={classes.row} data-open={isOpen || undefined}>
      <UnstyledButton
        id={isOpen ? undefined : fieldId(["channels", index])}
        className={classes.head}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={onToggle}
      >
        <ChannelMark channel={answer.channel} size={20} />
        <span className={classes.name}>{t(`channel.${answer.channel}`)}</span>
        <span className={classes.summary}>{channelSummary(answer, t)}</span>
        <IconChevronDown className={classes.chevron} size={18} stroke={1.75} aria-hidden />
      </UnstyledButton>
      {!isOpen && problems.length > 0 && (
        <div className={classes.problems}>
          <ProblemLines problems={problems} />
        </div>
      )}
      <div id={id}>{isOpen && <ChannelFields index={index} answer={answer} onRemove={onRemove} />}</div>
    </div>
  );
}
