import { Tabs, Textarea, UnstyledButton } from "@mantine/core";
import { POST_MOST } from "@porchlight/api/contract";
import { type Channel, countText, HASHTAG_LIMITS, hashtagsIn, sentOn, textOn } from "@porchlight/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { type RefObject, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import { HashtagSets } from "./extras/hashtag-sets.tsx";
import { insertedAt } from "./extras/inserted-at.ts";
import type { PostDraft } from "./post-draft.ts";
import { TextCount } from "./text-count.tsx";
import classes from "./texts-field.module.css";

type TextsFieldProps = {
  readonly workspaceId: string;
  readonly draft: PostDraft;
  readonly onChange: (draft: PostDraft) => void;
};

const SHARED = "shared";

/** The text, and where a channel needs other words a text of its own. */
export function TextsField({ workspaceId, draft, onChange }: TextsFieldProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string>(SHARED);
  const channel = draft.channels.find((one) => one === chosen);
  const tab = channel ?? SHARED;
  const field = useRef<HTMLTextAreaElement>(null);
  const text = channel === undefined ? draft.text : textOn(draft, channel);
  const withText = (next: string): PostDraft =>
    channel === undefined
      ? { ...draft, text: next }
      : { ...draft, variants: { ...draft.variants, [channel]: { text: next } } };
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
          ref={field}
          className={classes.text}
          label={t("ui.calendar.editor.text")}
          value={draft.text}
          maxLength={POST_MOST.text}
          autosize
          minRows={4}
          maxRows={16}
          onChange={(event) => onChange({ ...draft, text: event.currentTarget.value })}
        />
      ) : (
        <OwnText key={channel} field={field} draft={draft} channel={channel} onChange={onChange} />
      )}
      <ul className={classes.counts}>
        {(channel === undefined ? draft.channels : [channel]).map((one) => (
          <TextCount key={one} channel={one} text={sentOn(draft, one)} hashtags={hashtagsOf(draft, one)} />
        ))}
      </ul>
      <HashtagSets
        workspaceId={workspaceId}
        text={`${text}\n${draft.firstComment ?? ""}`}
        onInsert={(hashtags) => onChange(withText(insertedAt(text, hashtags, field.current?.selectionEnd)))}
        onComment={(hashtags) =>
          onChange({ ...draft, firstComment: insertedAt(draft.firstComment ?? "", hashtags, undefined) })
        }
      />
    </div>
  );
}

/** Those of the first comment are counted by the networks as well; undefined where a channel sets no limit. */
function hashtagsOf(draft: PostDraft, channel: Channel): { count: number; limit: number } | undefined {
  const limit = HASHTAG_LIMITS[channel]?.value;
  const count = hashtagsIn(`${textOn(draft, channel)}\n${draft.firstComment ?? ""}`).length;
  return limit === undefined || count === 0 ? undefined : { count, limit };
}

function ChannelTab({ draft, channel }: { readonly draft: PostDraft; readonly channel: Channel }) {
  const { t } = useTranslation();
  const isOver = countText(sentOn(draft, channel), channel).over > 0;
  return (
    <span className={classes.tab}>
      {t(`channel.${channel}`)}
      {draft.variants?.[channel] !== undefined && <span className={classes.own}>{t("ui.calendar.editor.own")}</span>}
      {isOver && (
        <IconAlertTriangle
          size={14}
          stroke={2.2}
          color="var(--pl-bad)"
          role="img"
          aria-label={t("ui.calendar.editor.tooLong")}
        />
      )}
    </span>
  );
}

type OwnTextProps = Omit<TextsFieldProps, "workspaceId"> & {
  readonly channel: Channel;
  readonly field: RefObject<HTMLTextAreaElement | null>;
};

function OwnText({ draft, channel, field, onChange }: OwnTextProps) {
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
        ref={field}
        className={classes.text}
        label={t("ui.calendar.editor.textOn", { channel })}
        value={own ?? draft.text}
        maxLength={POST_MOST.text}
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
