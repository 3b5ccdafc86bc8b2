import { Select, UnstyledButton } from "@mantine/core";
import { type Channel, foldText, LINK_PLACES, linkOn, type PostMedia, sentOn } from "@porchlight/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { mediaAddress } from "../../../../shared/posts/media-address.ts";
import { ChannelMark } from "../../../../shared/ui/channel-mark.tsx";
import { type PostDraft, wholeAddress } from "../post-draft.ts";
import classes from "./post-preview.module.css";
import { PREVIEW_KINDS } from "./preview-kind.ts";

type PostPreviewProps = {
  readonly workspaceId: string;
  /** Whose name stands above a post. */
  readonly business: string;
  readonly draft: PostDraft;
};

/** A post about as a reader meets it, on one channel at a time. */
export function PostPreview({ workspaceId, business, draft }: PostPreviewProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Channel | undefined>(undefined);
  const channel = draft.channels.find((one) => one === chosen) ?? draft.channels[0];
  if (channel === undefined) return <p className={classes.hint}>{t("ui.calendar.preview.noChannel")}</p>;
  return (
    <section className={classes.preview} aria-label={t("ui.calendar.preview.title")}>
      <Select
        aria-label={t("ui.calendar.preview.channel")}
        value={channel}
        allowDeselect={false}
        leftSection={<ChannelMark channel={channel} size={16} />}
        data={draft.channels.map((value) => ({
          value,
          label: t(draft.variants?.[value] === undefined ? "ui.calendar.preview.same" : "ui.calendar.preview.own", {
            channel: value,
          }),
        }))}
        onChange={(value) => setChosen(draft.channels.find((one) => one === value))}
      />
      <Card key={channel} workspaceId={workspaceId} business={business} draft={draft} channel={channel} />
      <p className={classes.hint}>{t("ui.calendar.preview.about")}</p>
    </section>
  );
}

function Card({ workspaceId, business, draft, channel }: PostPreviewProps & { readonly channel: Channel }) {
  const { t } = useTranslation();
  const [isUnfolded, setUnfolded] = useState(false);
  const kind = PREVIEW_KINDS[channel];
  const whole =
    draft.link === undefined ? draft : { ...draft, link: { ...draft.link, url: wholeAddress(draft.link.url) } };
  const text = sentOn(whole, channel);
  const { shown, isFolded } = foldText(text, channel);
  const address = linkOn(whole, channel);
  const hasField = address !== undefined && LINK_PLACES[channel].value === "field";
  return (
    <article className={classes.card} data-kind={kind}>
      <header className={classes.head}>
        <span className={classes.face} aria-hidden>
          {business.slice(0, 1).toUpperCase()}
        </span>
        <strong>{business}</strong>
      </header>
      {(kind === "mail" || kind === "article") && <h3 className={classes.subject}>{draft.title}</h3>}
      <Pictures workspaceId={workspaceId} media={draft.media ?? []} isTall={kind === "story" || kind === "video"} />
      {text.trim() === "" && (draft.media ?? []).length === 0 && (
        <p className={classes.empty}>{t("ui.calendar.preview.empty")}</p>
      )}
      {text.trim() !== "" && (
        <p className={classes.text}>
          {isUnfolded ? text : shown}
          {isFolded && !isUnfolded && (
            <UnstyledButton className={classes.more ?? ""} onClick={() => setUnfolded(true)}>
              {t("ui.calendar.preview.more")}
            </UnstyledButton>
          )}
        </p>
      )}
      {hasField && <span className={classes.link}>{hostOf(address)}</span>}
      {draft.firstComment !== undefined && draft.firstComment.trim() !== "" && (
        <p className={classes.comment}>
          <strong>{business}</strong> {draft.firstComment}
        </p>
      )}
    </article>
  );
}

type PicturesProps = { readonly workspaceId: string; readonly media: readonly PostMedia[]; readonly isTall: boolean };

const SHOWN_MAX = 4;

function Pictures({ workspaceId, media, isTall }: PicturesProps) {
  const { t } = useTranslation();
  const seen = media.slice(0, isTall ? 1 : SHOWN_MAX);
  if (seen.length === 0) return null;
  return (
    <div className={classes.pictures} data-count={seen.length}>
      {seen.map(({ id, alt }) => (
        <img key={id} src={mediaAddress({ workspaceId, mediaId: id }, "file")} alt={alt} />
      ))}
      {media.length > seen.length && (
        <span className={classes.rest}>
          {t("ui.calendar.preview.morePictures", { count: media.length - seen.length })}
        </span>
      )}
    </div>
  );
}

/** An address as a card names it; whole while it is none yet. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
