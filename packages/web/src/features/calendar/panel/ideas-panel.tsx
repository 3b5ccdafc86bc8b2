import { UnstyledButton } from "@mantine/core";
import type { Post } from "@porchlight/core";
import { IconChevronRight, IconPlus } from "@tabler/icons-react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { CategoryMark } from "../../../shared/ui/category-mark.tsx";
import chips from "../chips/chip.module.css";
import classes from "./ideas-panel.module.css";
import panel from "./panel.module.css";

export type IdeasPanelProps = {
  readonly isOpen: boolean;
  /** Missing while they are being fetched. */
  readonly ideas: readonly Post[] | undefined;
  readonly onToggle: () => void;
  readonly onAdd: () => void;
  readonly onOpen: (postId: string) => void;
};

/** Posts without a day, to press or to drag onto one. */
export function IdeasPanel({ isOpen, ideas, onToggle, onAdd, onOpen }: IdeasPanelProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <section className={panel.section} aria-label={t("ui.calendar.ideas.title")}>
      <div className={classes.head}>
        <h2>
          <UnstyledButton className={classes.toggle} aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
            <IconChevronRight size={18} stroke={1.75} aria-hidden />
            {t("ui.calendar.ideas.title")}
            {ideas !== undefined && ideas.length > 0 && (
              <span className={classes.count}>
                {ideas.length}
                <span className="pl-hidden"> {t("ui.calendar.ideas.waiting", { count: ideas.length })}</span>
              </span>
            )}
          </UnstyledButton>
        </h2>
        <UnstyledButton className={panel.link} onClick={onAdd}>
          <IconPlus size={16} stroke={2} aria-hidden /> {t("ui.calendar.ideas.add")}
        </UnstyledButton>
      </div>
      <div id={id}>
        {isOpen && ideas?.length === 0 && <p className={panel.quiet}>{t("ui.calendar.ideas.none")}</p>}
        {isOpen && (
          <ul className={classes.list}>
            {ideas?.map(({ id: postId, title, text, category }) => (
              <li key={postId}>
                <button
                  type="button"
                  className={chips.chip}
                  data-post={postId}
                  data-movable=""
                  data-state="draft"
                  onClick={() => onOpen(postId)}
                >
                  <CategoryMark category={category} size={20} />
                  <span className={chips.words}>
                    <span className={chips.title}>{title === "" ? firstWords(text) : title}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

const FIRST = 60;

function firstWords(text: string): string {
  return text.length > FIRST ? `${text.slice(0, FIRST).trimEnd()}…` : text;
}
