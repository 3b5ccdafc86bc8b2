import { Button, Checkbox, CopyButton } from "@mantine/core";
import { checklistName, type Tick } from "@porchlight/api/contract";
import { type ChannelPlan, type TimeZoneId, wallTimeAt } from "@porchlight/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useListTicks } from "../../../shared/ticks/use-list-ticks.ts";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import { noticeOf } from "../notice-of.ts";
import classes from "./checklist.module.css";
import { taskWords } from "./task-words.ts";

type ChecklistProps = {
  readonly channel: ChannelPlan;
  readonly workspaceId: string;
  /** The plan's, on whose clock ticks are dated. */
  readonly zone: TimeZoneId;
  /** "within one working day"; absent where nothing is promised. */
  readonly promised: string | undefined;
};

/** What to do once because of a decision, to be ticked off; everybody in the workspace sees the ticks. */
export function Checklist({ channel, workspaceId, zone, promised }: ChecklistProps) {
  const { t } = useTranslation();
  const { dayAndMonth } = useWallFormats();
  const { ticks, isBroken, tick } = useListTicks(workspaceId, checklistName(channel));
  return (
    <>
      <ul className={classes.items}>
        {channel.checklist.map((item) => {
          const done = ticks.get(item.code);
          const task = taskWords(item, { promised }, t);
          const notice = noticeOf(task);
          return (
            <li key={item.code} className={classes.item}>
              <Checkbox
                classNames={{
                  root: classes.root,
                  body: classes.tick,
                  label: classes.label,
                  input: classes.input,
                  description: classes.day,
                }}
                label={task}
                description={done && doneWords(done)}
                checked={done !== undefined}
                onChange={(event) => tick(item.code, event.currentTarget.checked)}
              />
              {notice !== undefined && <CopyWords text={notice} />}
            </li>
          );
        })}
      </ul>
      <p className={classes.kept}>{t(`ui.plan.where.${isBroken ? "ticksBroken" : "ticksNote"}`)}</p>
    </>
  );

  function doneWords({ doneBy: name, doneAt }: Tick): string {
    const day = dayAndMonth(wallTimeAt(doneAt, zone).date);
    return name === undefined ? day : t("ui.plan.where.tickedBy", { name, day });
  }
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
