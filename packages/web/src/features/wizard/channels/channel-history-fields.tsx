import type { ChannelAnswer } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { setChannel } from "../change-answers.ts";
import { DateField } from "../fields/date-field.tsx";
import { NumberField } from "../fields/number-field.tsx";
import { useWizard } from "../wizard-context.ts";
import classes from "./channel-fields.module.css";

type ChannelHistoryFieldsProps = { readonly index: number; readonly answer: ChannelAnswer };

/** What happened on a channel until now; each may be left out. */
export function ChannelHistoryFields({ index, answer }: ChannelHistoryFieldsProps) {
  const { t } = useTranslation();
  const { change, today } = useWizard();
  const path = ["channels", index];
  return (
    <div className={classes.history}>
      <DateField
        path={[...path, "lastPostOn"]}
        label={t("ui.wizard.channels.lastPostOn")}
        value={answer.lastPostOn}
        emptyWord={t("ui.wizard.channels.notKnown")}
        last={today}
        onDate={(lastPostOn) => change(setChannel(index, { lastPostOn }))}
      />
      <DateField
        path={[...path, "lastReplyOn"]}
        label={t("ui.wizard.channels.lastReplyOn")}
        value={answer.lastReplyOn}
        emptyWord={t("ui.wizard.channels.notKnown")}
        last={today}
        onDate={(lastReplyOn) => change(setChannel(index, { lastReplyOn }))}
      />
      <NumberField
        path={[...path, "followers"]}
        label={t("ui.wizard.channels.followers")}
        placeholder={t("ui.wizard.channels.notKnown")}
        value={answer.followers}
        decimalScale={0}
        onNumber={(followers) => change(setChannel(index, { followers }))}
      />
      <NumberField
        path={[...path, "messagesPerWeek"]}
        label={t("ui.wizard.channels.messagesPerWeek")}
        placeholder={t("ui.wizard.channels.notKnown")}
        value={answer.messagesPerWeek}
        onNumber={(messagesPerWeek) => change(setChannel(index, { messagesPerWeek }))}
      />
      <NumberField
        path={[...path, "unanswered"]}
        label={t("ui.wizard.channels.unanswered")}
        placeholder={t("ui.wizard.channels.notKnown")}
        value={answer.unanswered}
        decimalScale={0}
        onNumber={(unanswered) =>
          change(setChannel(index, { unanswered, unansweredOn: unanswered === undefined ? undefined : today }))
        }
      />
    </div>
  );
}
