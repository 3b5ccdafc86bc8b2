import type { Category } from "@porchlight/core";
import {
  type Icon,
  IconBookmark,
  IconCamera,
  IconLifebuoy,
  IconMessageQuestion,
  IconSchool,
  IconSpeakerphone,
  IconStar,
  IconUsers,
} from "@tabler/icons-react";
import classes from "./category-mark.module.css";

const MARKS = {
  educate: IconSchool,
  "behind-the-scenes": IconCamera,
  curate: IconBookmark,
  community: IconUsers,
  ask: IconMessageQuestion,
  help: IconLifebuoy,
  proof: IconStar,
  promote: IconSpeakerphone,
} as const satisfies Record<Category, Icon>;

type CategoryMarkProps = {
  readonly category: Category;
  readonly size?: number;
  /** A slot's mark is an outline: it is not written yet. */
  readonly outlined?: boolean;
};

/** The tile of a category. It never speaks alone: the category's word or the post's title stands beside it. */
export function CategoryMark({ category, size = 20, outlined = false }: CategoryMarkProps) {
  const Mark = MARKS[category];
  return (
    <span
      className={classes.tile}
      data-outlined={outlined || undefined}
      style={{ "--tile": categoryColor(category), "--side": `${size}px` } as React.CSSProperties}
      aria-hidden="true"
    >
      <Mark size={Math.round(size * 0.7)} stroke={2.2} />
    </span>
  );
}

export function categoryColor(category: Category): string {
  return `var(--pl-${category === "behind-the-scenes" ? "behind" : category})`;
}
