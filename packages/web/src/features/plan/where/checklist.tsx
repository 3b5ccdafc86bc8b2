import { Button, Checkbox, CopyButton } from "@mantine/core";
import type { ChannelPlan } from "@porchlight/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { noticeOf } from "../notice-of.ts";
import classes from "./checklist.module.css";
import { taskWords } from "./task-words.ts";
import { tickName, useTicks } from "./use-ticks.ts";

type ChecklistProps = {
  readonly channel: ChannelPlan;
  readonly planId: string;
  /** "within one working day"; absent where nothing is promised. */
  readonly promised: string | undefined;
};

/** What to do once because of a decision, to be ticked off; the ticks are kept on this computer. */
export function Checklist({ channel, planId, promised }: ChecklistProps) {
  const { t } = useTranslation();
  const { isTicked, tick } = useTicks(planId);
  return (
    <>
      <ul className={classes.items}>
        {channel.checklist.map((item) => {
          const name = tickName(channel.channel, item.code);
          const task = taskWords(item, { promised }, t);
          const notice = noticeOf(task);
          return (
            <li key={name} className={classes.item}>
              <Checkbox
                classNames={{ root: classes.root, body: classes.tick, label: classes.label, input: classes.input }}
                label={task}
                checked={isTicked(name)}
                onChange={(event) => tick(name, event.currentTarget.checked)}
              />
              {notice !== undefined && <CopyWords text={notice} />}
            </li>
          );
        })}
      </ul>
      <p className={classes.kept}>{t("ui.plan.where.ticksNote")}</p>
    </>
  );
}

type CopyWordsProps = { readonly text: string };

function CopyWords({ text }: CopyWordsProps) {
  const { t } = useTranslation();
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button
          className={classes.copy}
          variant="default"
          size="compact-md"
          leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
          onClick={copy}
        >
          <span aria-live="polite">{t(copied ? "ui.plan.checklist.copied" : "ui.plan.checklist.copy")}</span>
        </Button>
      )}
    </CopyButton>
  );
}
