import { Button, Checkbox, CopyButton } from "@mantine/core";
import type { ChannelPlan } from "@porchlight/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./checklist.module.css";
import { useTicks } from "./use-ticks.ts";

type ChecklistProps = { readonly channel: ChannelPlan; readonly planId: string };

/** What to do once because of a decision, to be ticked off; the ticks are kept on this computer. */
export function Checklist({ channel, planId }: ChecklistProps) {
  const { t, i18n } = useTranslation();
  const { isTicked, tick } = useTicks(planId);
  return (
    <ul className={classes.items}>
      {channel.checklist.map((item) => {
        const name = `${channel.channel}/${item.code}`;
        const notice = `notice.${item.code}`;
        return (
          <li key={name}>
            <Checkbox
              classNames={{ body: classes.tick, label: classes.label }}
              label={t(`checklist.${item.code}`, item.facts)}
              checked={isTicked(name)}
              onChange={(event) => tick(name, event.currentTarget.checked)}
            />
            {i18n.exists(notice) && <Notice text={t(notice, item.facts)} />}
          </li>
        );
      })}
    </ul>
  );
}

type NoticeProps = { readonly text: string };

function Notice({ text }: NoticeProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.notice}>
      <p>{text}</p>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            size="compact-md"
            leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
            onClick={copy}
          >
            <span aria-live="polite">{t(copied ? "ui.plan.checklist.copied" : "ui.plan.checklist.copy")}</span>
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
