import { Tabs, Textarea, UnstyledButton } from "@mantine/core";
import { type Channel, countText, textOn } from "@porchlight/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import type { PostDraft } from "./post-draft.ts";
import { TextCount } from "./text-count.tsx";
import classes from "./texts-field.module.css";

type TextsFieldProps = { readonly draft: PostDraft; readonly onChange: (draft: PostDraft) => void };

const SHARED = "shared";

/** The text, and where a channel needs other words a text of its own. */
export function TextsField({ draft, onChange }: TextsFieldProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string>(SHARED);
  const channel = draft.channels.find((one) => one === chosen);
  const tab = channel ?? SHARED;
  return (
    <div>
      {draft.channels.length > 0 && (
        <Tabs value={tab} onChange={(value) => setChosen(value ?? SHARED)} keepMounted={false}>
          <Tabs.List aria-label={t("ui.calendar.editor.texts")}>
            <Tabs.Tab value={SHARED}>{t("ui.calendar.editor.allChannels")}</Tabs.Tab>
            {draft.channels.map((one) => (
              <Tabs.Tab key={one} value={one} leftSection={<ChannelMark channel={one} />}>
                <ChannelTab draft={draft} channel={one} />
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      )}
      {channel === undefined ? (
        <Textarea
          className={classes.text}
          label={t("ui.calendar.editor.text")}
          value={draft.text}
          autosize
          minRows={4}
          maxRows={16}
          onChange={(event) => onChange({ ...draft, text: event.currentTarget.value })}
        />
      ) : (
        <OwnText key={channel} draft={draft} channel={channel} onChange={onChange} />
      )}
      <ul className={classes.counts}>
        {(channel === undefined ? draft.channels : [channel]).map((one) => (
          <TextCount key={one} channel={one} text={textOn(draft, one)} />
        ))}
      </ul>
    </div>
  );
}

function ChannelTab({ draft, channel }: { readonly draft: PostDraft; readonly channel: Channel }) {
  const { t } = useTranslation();
  const isOver = countText(textOn(draft, channel), channel).over > 0;
  return (
    <span className={classes.tab}>
      {t(`channel.${channel}`)}
      {draft.variants?.[channel] !== undefined && <span className={classes.own}>{t("ui.calendar.editor.own")}</span>}
      {isOver && (
        <IconAlertTriangle size={14} stroke={2.2} color="var(--pl-bad)" aria-label={t("ui.calendar.editor.tooLong")} />
      )}
    </span>
  );
}

type OwnTextProps = TextsFieldProps & { readonly channel: Channel };

function OwnText({ draft, channel, onChange }: OwnTextProps) {
  const { t } = useTranslation();
  const own = draft.variants?.[channel]?.text;
  const withText = (text: string) => onChange({ ...draft, variants: { ...draft.variants, [channel]: { text } } });
  const withoutText = () => {
    const { [channel]: _, ...variants } = draft.variants ?? {};
    onChange({ ...draft, variants });
  };
  return (
    <>
      <Textarea
        className={classes.text}
        label={t("ui.calendar.editor.textOn", { channel })}
        value={own ?? draft.text}
        data-shared={own === undefined || undefined}
        autosize
        minRows={4}
        maxRows={16}
        onChange={(event) => withText(event.currentTarget.value)}
      />
      <p className={classes.which}>
        {own === undefined ? t("ui.calendar.editor.sameText") : t("ui.calendar.editor.ownText")}{" "}
        {own !== undefined && (
          <UnstyledButton className={classes.link} onClick={withoutText}>
            {t("ui.calendar.editor.backToShared")}
          </UnstyledButton>
        )}
      </p>
    </>
  );
}
