import { UnstyledButton } from "@mantine/core";
import { formatDuration } from "@porchlight/core";
import type { SlotProposal, SuggestedBrief } from "@porchlight/core/briefs";
import { IconPencil, IconRefresh } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { CategoryMark } from "../../../shared/ui/category-mark.tsx";
import { useWallFormats } from "../../../shared/wall/use-wall-formats.ts";
import panel from "../panel/panel.module.css";
import { BriefText } from "./brief-text.tsx";
import classes from "./fill-week.module.css";

type ProposalRowProps = {
  readonly proposal: SlotProposal;
  readonly suggested: SuggestedBrief | undefined;
  readonly onAnother: () => void;
  readonly onWrite: () => void;
};

/** A slot to fill, why now, and with what. */
export function ProposalRow({ proposal, suggested, onAnother, onWrite }: ProposalRowProps) {
  const { t } = useTranslation();
  const formats = useWallFormats();
  const { slot, minutes, reason, briefs } = proposal;
  const { category, channel, date, time, event } = slot;
  const moment = formats.moment(date, time);
  return (
    <li className={classes.row} data-fill-slot={slot.key}>
      <CategoryMark category={category} size={24} outlined />
      <div className={classes.words}>
        <div className={classes.place}>
          <span>
            <strong>{moment}</strong> · {t("ui.calendar.fill.place", { category, channel })}
          </span>
          <span>{formatDuration(minutes)}</span>
        </div>
        <p className={classes.reason}>{t(`fill.${reason.code}`, { ...reason.facts })}</p>
        <div aria-live="polite">
          {suggested !== undefined && <BriefText suggested={suggested} channel={channel} event={event} />}
        </div>
        <div className={panel.links}>
          <UnstyledButton
            className={panel.link}
            aria-label={t("ui.calendar.fill.writeOn", { moment })}
            onClick={onWrite}
          >
            <IconPencil size={16} stroke={1.75} aria-hidden /> {t("ui.calendar.fill.write")}
          </UnstyledButton>
          {briefs.length > 1 && (
            <UnstyledButton
              className={panel.link}
              aria-label={t("ui.calendar.fill.anotherOn", { moment })}
              onClick={onAnother}
            >
              <IconRefresh size={16} stroke={1.75} aria-hidden /> {t("ui.calendar.fill.another")}
            </UnstyledButton>
          )}
        </div>
      </div>
    </li>
  );
}
