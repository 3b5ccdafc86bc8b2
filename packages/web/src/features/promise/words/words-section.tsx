import { AUTO_REPLY_CHANNELS, type Channel, countAutoReply, countProfileText, type Plan } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { openChannels } from "../../../shared/plan/open-channels.ts";
import { Part } from "../part.tsx";
import { lookDaysOf } from "../proof/look-days.ts";
import { publicAddress } from "../public-address.ts";
import { awayWords } from "./away-words.ts";
import { groupWords } from "./group-words.ts";
import { profileWords } from "./profile-words.ts";
import { WordsCard } from "./words-card.tsx";
import classes from "./words-section.module.css";

/** Where there is no profile to write into. */
const WITHOUT_PROFILE: readonly Channel[] = ["blog", "newsletter", "instagram-stories", "youtube-shorts"];

type WordsSectionProps = {
  readonly plan: Plan;
  readonly hurryLine: string;
  /** The slug under which everybody sees the page; undefined while nobody may. */
  readonly shownAt: string | undefined;
};

/** Words to copy into profiles and into the answers that channels give by themselves, each beside its channel's limit. */
export function WordsSection({ plan, hurryLine, shownAt }: WordsSectionProps) {
  const { t } = useTranslation();
  if (lookDaysOf(plan).perWeek === 0) return null;
  const open = openChannels(plan).map(({ channel }) => channel);
  const profiles = open.filter((channel) => !WITHOUT_PROFILE.includes(channel));
  const answering = open.filter((channel) => AUTO_REPLY_CHANNELS.value.includes(channel));
  const away = awayWords({ plan, hurryLine, address: shownAt && publicAddress(shownAt) }, t);
  return (
    <>
      <Part title={t("ui.promise.words.title")}>
        {profiles.length === 0 && <p className={classes.none}>{t("ui.promise.words.none")}</p>}
        <ul className={classes.list}>
          {groupWords(profiles, (channel) => profileWords(plan, channel, t)).map((shared) => (
            <WordsCard key={shared.words} {...shared} count={countProfileText} />
          ))}
        </ul>
      </Part>
      {answering.length > 0 && (
        <Part title={t("ui.promise.words.awayTitle")} intro={t("ui.promise.words.awayIntro")}>
          <ul className={classes.list}>
            <WordsCard words={away} channels={answering} count={countAutoReply} />
          </ul>
        </Part>
      )}
    </>
  );
}
