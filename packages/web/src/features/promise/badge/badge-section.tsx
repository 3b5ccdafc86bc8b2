import { Radio, Textarea } from "@mantine/core";
import { BADGE_SIZES, BADGE_THEMES, type BadgeLook, routes } from "@porchlight/api/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../../shared/api/call-api.ts";
import { CopyWords } from "../../../shared/ui/copy-words.tsx";
import { Part } from "../part.tsx";
import { badgeCode } from "./badge-code.ts";
import classes from "./badge-section.module.css";

const LOOKS = BADGE_SIZES.flatMap((size) => BADGE_THEMES.map((theme): BadgeLook => ({ theme, size })));

type BadgeSectionProps = {
  readonly workspaceId: string;
  readonly business: string;
  /** The slug under which everybody sees it; undefined while nobody may. */
  readonly shownAt: string | undefined;
};

/** The badges as they look now, and the code that puts one of them into another site. */
export function BadgeSection({ workspaceId, business, shownAt }: BadgeSectionProps) {
  const { t } = useTranslation();
  const [chosen, choose] = useState(keyOf({ theme: "light", size: "full" }));
  const look = LOOKS.find((each) => keyOf(each) === chosen);
  return (
    <Part title={t("ui.promise.badge.title")} intro={t("ui.promise.badge.intro")}>
      <Radio.Group value={chosen} onChange={choose} aria-label={t("ui.promise.badge.group")}>
        <div className={classes.badges}>
          {LOOKS.map((each) => (
            <Radio.Card key={keyOf(each)} value={keyOf(each)} className={classes.card} aria-label={t(nameOf(each))}>
              <img
                src={addressOf(routes.loadPromiseBadge, { params: { workspaceId }, query: each })}
                alt=""
                height={each.size === "full" ? 58 : 36}
              />
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      {shownAt === undefined || look === undefined ? (
        <p className={classes.first}>{t("ui.promise.badge.first")}</p>
      ) : (
        <Code text={badgeCode({ slug: shownAt, look, alt: t("ui.promise.badge.alt", { business }) })} />
      )}
    </Part>
  );
}

function Code({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  return (
    <>
      <Textarea
        label={t("ui.promise.badge.code")}
        value={text}
        readOnly
        autosize
        spellCheck={false}
        classNames={{ root: classes.code }}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyWords text={text} label={t("ui.promise.words.copy")} name={t("ui.promise.badge.code")} />
    </>
  );
}

function keyOf({ theme, size }: BadgeLook): string {
  return `${theme} ${size}`;
}

function nameOf({ theme, size }: BadgeLook): string {
  return `ui.promise.badge.${theme}${size === "small" ? "Small" : ""}`;
}
