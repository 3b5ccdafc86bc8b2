import { Switch, TextInput } from "@mantine/core";
import { POST_MOST } from "@porchlight/api/contract";
import { LINK_ORIGINS, LINK_PLACES, type LinkTags, linkOn, type PostLink } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { ChannelMark } from "../../../../shared/ui/channel-mark.tsx";
import { type PostDraft, wholeAddress } from "../post-draft.ts";
import { countsVisitors, keepCountsVisitors } from "./counts-visitors.ts";
import classes from "./extras.module.css";

type LinkFieldProps = {
  readonly workspaceId: string;
  readonly draft: PostDraft;
  readonly error: string | undefined;
  readonly onChange: (draft: PostDraft) => void;
};

/** The link that goes out with a post, and the names under which its visitors are counted, shown as it stands on each channel. */
export function LinkField({ workspaceId, draft, error, onChange }: LinkFieldProps) {
  const { t } = useTranslation();
  const { link, ...rest } = draft;
  const tags = link?.tags;
  const withLink = (next: PostLink) => onChange({ ...rest, link: next });
  const freshTags = (): LinkTags => ({ campaign: draft.eventId ?? draft.category });
  const origin = draft.channels[0] === undefined ? undefined : LINK_ORIGINS[draft.channels[0]].value;
  const whole = link === undefined ? undefined : { ...link, url: wholeAddress(link.url) };
  return (
    <>
      <TextInput
        type="url"
        inputMode="url"
        label={t("ui.calendar.link.url")}
        placeholder="https://"
        value={link?.url ?? ""}
        maxLength={POST_MOST.linkUrl}
        error={error}
        onChange={(event) => {
          const url = event.currentTarget.value;
          if (url === "") return onChange(rest);
          if (link !== undefined) return withLink({ ...link, url });
          withLink(countsVisitors(localStorage, workspaceId) ? { url, tags: freshTags() } : { url });
        }}
      />
      {link !== undefined && whole !== undefined && (
        <>
          <Switch
            label={t("ui.calendar.link.count")}
            description={t("ui.calendar.link.countHint")}
            checked={tags !== undefined}
            onChange={(event) => {
              const isOn = event.currentTarget.checked;
              keepCountsVisitors(localStorage, { workspaceId, isOn });
              withLink(isOn ? { url: link.url, tags: freshTags() } : { url: link.url });
            }}
          />
          {tags !== undefined && (
            <div className={classes.tags}>
              <TextInput
                label={t("ui.calendar.link.campaign")}
                value={tags.campaign}
                maxLength={POST_MOST.linkTag}
                onChange={(event) => withLink({ ...link, tags: { ...tags, campaign: event.currentTarget.value } })}
              />
              {(["source", "medium"] as const).map((name) => (
                <TextInput
                  key={name}
                  label={t(`ui.calendar.link.${name}`)}
                  placeholder={draft.channels.length > 1 ? t("ui.calendar.link.byChannel") : origin?.[name]}
                  value={tags[name] ?? ""}
                  maxLength={POST_MOST.linkTag}
                  onChange={(event) => {
                    const { [name]: _, ...others } = tags;
                    const value = event.currentTarget.value;
                    withLink({ ...link, tags: value === "" ? others : { ...others, [name]: value } });
                  }}
                />
              ))}
            </div>
          )}
          <ul className={classes.addresses} aria-label={t("ui.calendar.link.addresses")}>
            {draft.channels.map((channel) => (
              <li key={channel}>
                <ChannelMark channel={channel} size={14} />
                <span>
                  {linkOn({ link: whole }, channel)}
                  {LINK_PLACES[channel].value !== "text" && ` (${t(`ui.calendar.link.${LINK_PLACES[channel].value}`)})`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
