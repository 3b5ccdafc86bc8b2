import { minuteOfDay } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { Section } from "../../../shared/ui/section.tsx";
import type { Day } from "../use-today.ts";
import { OpenSlotRow } from "./open-slot-row.tsx";
import { OutgoingPost } from "./outgoing-post.tsx";
import classes from "./posts-section.module.css";
import { usePostDeeds } from "./use-post-deeds.ts";

/** The posts of today: to be copied and posted, to be finished, or out already; and the places that are still open. */
export function PostsSection({ day }: { readonly day: Day }) {
  const { t } = useTranslation();
  const deeds = usePostDeeds(day);
  const { posts, calendar, now, closure } = day;
  const slots = calendar.slots.filter(
    ({ date, time }) => date === now.date && minuteOfDay(time) > minuteOfDay(now.time),
  );
  return (
    <Section title={t("ui.today.posts.title")}>
      {posts.ofToday.length === 0 && (
        <p className={classes.none}>{t(`ui.today.posts.${closure === undefined ? "none" : "noneOff"}`)}</p>
      )}
      {posts.ofToday.length + slots.length > 0 && (
        <ul className={classes.posts}>
          {posts.ofToday.map((placed) => (
            <OutgoingPost key={placed.post.id} placed={placed} day={day} deeds={deeds} />
          ))}
          {slots.map((slot) => (
            <OpenSlotRow key={slot.key} slot={slot} workspaceId={day.workspaceId} />
          ))}
        </ul>
      )}
    </Section>
  );
}
