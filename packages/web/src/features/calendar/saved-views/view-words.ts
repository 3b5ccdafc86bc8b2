import type { TFunction } from "i18next";
import { NOBODY } from "../filter/calendar-filter.ts";
import type { ShownView } from "./view-search.ts";

/** What a view shows in one line: “Week · Instagram · Drafts”. */
export function viewWords({ view, filter }: ShownView, t: TFunction): string {
  const { channels, categories, authors, states, hasFindings, text } = filter;
  const asked = [
    ...channels.map((channel) => t(`channel.${channel}`)),
    ...categories.map((category) => t(`category.${category}`)),
    ...authors.map((author) => (author === NOBODY ? t("ui.calendar.author.nobody") : author)),
    ...states.map((state) => t(`ui.calendar.filter.state.${state}`)),
    ...(hasFindings ? [t("ui.calendar.filter.hasFindings")] : []),
    ...(text.trim() === "" ? [] : [`“${text.trim()}”`]),
  ];
  const shown = asked.length === 0 ? [t("ui.calendar.savedViews.everything")] : asked;
  return [...(view === undefined ? [] : [t(`ui.calendar.view.${view}`)]), ...shown].join(" · ");
}
