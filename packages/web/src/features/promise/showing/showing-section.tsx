import { Button, Switch, TextInput } from "@mantine/core";
import { HURRY_LINE_MAX, SLUG_MAX, SLUG_MIN, type StoredPromiseSettings } from "@porchlight/api/contract";
import type { Plan } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { openChannels } from "../../../shared/plan/open-channels.ts";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import { Part } from "../part.tsx";
import { isOnlyHere, publicAddress } from "../public-address.ts";
import classes from "./showing-section.module.css";
import { suggestSlug } from "./suggest-slug.ts";
import { type ShowingForm, useShowingForm } from "./use-showing-form.ts";

/** The smallest that is read here. */
const DESCRIPTION = { description: classes.description ?? "" };

type ShowingSectionProps = {
  readonly workspaceId: string;
  readonly plan: Plan;
  readonly settings: StoredPromiseSettings;
};

/** Whether everybody may see the promise, at which address, and what stands beside it. */
export function ShowingSection({ workspaceId, plan, settings }: ShowingSectionProps) {
  const { t } = useTranslation();
  const form = useShowingForm({ workspaceId, settings, suggestedSlug: suggestSlug(plan.answers.business.name) });
  const { draft, problems } = form;
  return (
    <Part title={t("ui.promise.showing.title")}>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (form.isDirty) form.save(settings.isPublished);
        }}
      >
        <Switch
          classNames={DESCRIPTION}
          label={t("ui.promise.showing.switch")}
          description={t(`ui.promise.showing.${settings.isPublished ? "on" : "off"}`)}
          checked={settings.isPublished}
          onChange={(event) => form.save(event.currentTarget.checked)}
        />
        <TextInput
          classNames={DESCRIPTION}
          label={t("ui.promise.showing.address")}
          description={t("ui.promise.showing.addressHint", { min: SLUG_MIN, max: SLUG_MAX })}
          leftSection={<span className={classes.prefix}>/p/</span>}
          leftSectionWidth={38}
          value={draft.slug}
          maxLength={SLUG_MAX}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          error={problems.get("slug")}
          onChange={(event) => form.change({ slug: event.currentTarget.value.toLowerCase() })}
        />
        {settings.isPublished && settings.slug !== null && (
          <p className={classes.whole}>
            <a href={publicAddress(settings.slug)} target="_blank" rel="noreferrer">
              {publicAddress(settings.slug)}
            </a>
            {isOnlyHere() && <span className={classes.onlyHere}>{t("ui.promise.showing.onlyHere")}</span>}
          </p>
        )}
        <TextInput
          classNames={DESCRIPTION}
          label={t("ui.promise.showing.hurry")}
          description={t("ui.promise.showing.hurryHint")}
          value={draft.hurryLine}
          maxLength={HURRY_LINE_MAX}
          onChange={(event) => form.change({ hurryLine: event.currentTarget.value })}
        />
        <LinkFields plan={plan} form={form} />
        {/* Out of use it keeps the focus, which a disabled button would lose. */}
        <Button
          type="submit"
          className={classes.save}
          aria-disabled={!form.isDirty}
          {...(form.isDirty ? {} : { "data-disabled": true })}
        >
          {t("ui.promise.showing.save")}
        </Button>
      </form>
    </Part>
  );
}

type LinkFieldsProps = { readonly plan: Plan; readonly form: ShowingForm };

function LinkFields({ plan, form: { draft, problems, change } }: LinkFieldsProps) {
  const { t } = useTranslation();
  const open = openChannels(plan);
  if (open.length === 0) return null;
  return (
    <fieldset className={classes.links}>
      <legend>{t("ui.promise.showing.links")}</legend>
      {open.map(({ channel }) => (
        <TextInput
          key={channel}
          type="url"
          aria-label={t("ui.promise.showing.link", { channel })}
          placeholder={t(`channel.${channel}`)}
          leftSection={<ChannelMark channel={channel} size={18} />}
          value={draft.links[channel] ?? ""}
          error={problems.get(channel)}
          onChange={(event) => {
            const { [channel]: _, ...others } = draft.links;
            const link = event.currentTarget.value.trim();
            change({ links: link === "" ? others : { ...others, [channel]: link } });
          }}
        />
      ))}
    </fieldset>
  );
}
