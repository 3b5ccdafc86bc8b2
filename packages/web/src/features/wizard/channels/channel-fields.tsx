import { Button, SegmentedControl } from "@mantine/core";
import type { ChannelAnswer, ChannelState, Wish } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { setChannel } from "../change-answers.ts";
import { fieldId } from "../fields/field-places.ts";
import { GroupProblems } from "../fields/group-problems.tsx";
import { useWizard } from "../wizard-context.ts";
import classes from "./channel-fields.module.css";
import { ChannelHistoryFields } from "./channel-history-fields.tsx";
import { hasAccount } from "./has-account.ts";

const STATES: readonly ChannelState[] = ["active", "idle", "abandoned", "none"];
const WISHES: readonly Wish[] = ["must", "may", "no"];

type ChannelFieldsProps = {
  readonly index: number;
  readonly answer: ChannelAnswer;
  readonly onRemove: () => void;
};

/** How a channel is today and what the owner wants of it. */
export function ChannelFields({ index, answer, onRemove }: ChannelFieldsProps) {
  const { t } = useTranslation();
  const { change, touch } = useWizard();
  const path = ["channels", index];
  const name = t(`channel.${answer.channel}`);
  return (
    <div className={classes.fields}>
      <div className={classes.choice}>
        <span className={classes.label}>{t("ui.wizard.channels.stateLabel")}</span>
        <SegmentedControl
          id={fieldId([...path, "state"])}
          aria-label={t("ui.wizard.channels.stateOf", { channel: name })}
          value={answer.state}
          data={STATES.map((value) => ({ value, label: t(`ui.wizard.channels.state.${value}`) }))}
          onChange={(state) => {
            change(setChannel(index, { state }));
            touch([...path, "state"]);
          }}
        />
        <GroupProblems path={[...path, "state"]} />
        <GroupProblems path={[...path, "channel"]} />
      </div>
      <div className={classes.choice}>
        <span className={classes.label}>{t("ui.wizard.channels.wishLabel")}</span>
        <SegmentedControl
          id={fieldId([...path, "wish"])}
          aria-label={t("ui.wizard.channels.wishOf", { channel: name })}
          value={answer.wish ?? "may"}
          data={WISHES.map((value) => ({ value, label: t(`ui.wizard.channels.wish.${value}`) }))}
          onChange={(wish) => change(setChannel(index, { wish }))}
        />
      </div>
      {hasAccount(answer) && <ChannelHistoryFields index={index} answer={answer} />}
      <div>
        <Button variant="subtle" size="compact-sm" px={0} onClick={onRemove}>
          {t("ui.wizard.channels.remove", { channel: name })}
        </Button>
      </div>
    </div>
  );
}
