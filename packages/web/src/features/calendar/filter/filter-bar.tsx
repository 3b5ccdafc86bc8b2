import { UnstyledButton } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { CategoryMark } from "../../../shared/ui/category-mark.tsx";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import { type CalendarFilter, countAsked, NO_FILTER, NOBODY } from "./calendar-filter.ts";
import classes from "./filter-bar.module.css";

type FilterBarProps = {
  readonly filter: CalendarFilter;
  /** Posts on the screen, and how many of them the filter shows. */
  readonly posts: { readonly shown: number; readonly all: number };
  readonly onFilter: (filter: CalendarFilter) => void;
  /** What else can be done with what is shown. */
  readonly children?: ReactNode;
};

/** One thing that is asked for, and what is left without it. */
type Part = { readonly mark?: ReactNode; readonly word: string; readonly without: CalendarFilter };

/** Says that not everything is shown, what is asked for, and leads back to all of it. Nothing where everything is shown. */
export function FilterBar({ filter, posts, onFilter, children }: FilterBarProps) {
  const { t } = useTranslation();
  if (countAsked(filter) === 0) return null;
  const { channels, categories, authors, states, hasFindings, text } = filter;
  const parts: readonly Part[] = [
    ...channels.map((channel) => ({
      mark: <ChannelMark channel={channel} />,
      word: t(`channel.${channel}`),
      without: { ...filter, channels: channels.filter((each) => each !== channel) },
    })),
    ...categories.map((category) => ({
      mark: <CategoryMark category={category} size={18} />,
      word: t(`category.${category}`),
      without: { ...filter, categories: categories.filter((each) => each !== category) },
    })),
    ...authors.map((author) => ({
      word: author === NOBODY ? t("ui.calendar.author.nobody") : author,
      without: { ...filter, authors: authors.filter((each) => each !== author) },
    })),
    ...states.map((state) => ({
      word: t(`ui.calendar.filter.state.${state}`),
      without: { ...filter, states: states.filter((each) => each !== state) },
    })),
    ...(hasFindings ? [{ word: t("ui.calendar.filter.hasFindings"), without: { ...filter, hasFindings: false } }] : []),
    ...(text.trim() === "" ? [] : [{ word: `“${text.trim()}”`, without: { ...filter, text: "" } }]),
  ];
  return (
    <section className={classes.bar} aria-label={t("ui.calendar.filter.button")}>
      <strong role="status">{t("ui.calendar.filter.shown", { shown: posts.shown, count: posts.all })}</strong>
      <ul className={classes.parts}>
        {parts.map(({ mark, word, without }) => (
          <li key={word}>
            <UnstyledButton
              className={classes.part}
              aria-label={t("ui.calendar.filter.without", { what: word })}
              onClick={() => onFilter(without)}
            >
              {mark}
              {word}
              <IconX size={14} stroke={2.2} aria-hidden />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      <UnstyledButton className={classes.link} onClick={() => onFilter(NO_FILTER)}>
        {t("ui.calendar.filter.clear")}
      </UnstyledButton>
      {children}
    </section>
  );
}
