import { Select } from "@mantine/core";
import type { Plan } from "@porchlight/core";
import { useTranslation } from "react-i18next";
import { InitialsMark } from "../../../shared/viewers/initials-mark.tsx";
import type { PostDraft } from "../editor/post-draft.ts";
import { peopleOf, tellsAuthor } from "./shown-author.ts";

type AuthorFieldProps = {
  readonly plan: Plan;
  readonly draft: PostDraft;
  readonly onChange: (draft: PostDraft) => void;
};

/** Nobody has no name. */
const NOBODY = "";

/** Who makes the post, where that can be one of several; somebody who has left the plan is there to be replaced. */
export function AuthorField({ plan, draft, onChange }: AuthorFieldProps) {
  const { t } = useTranslation();
  const { author, ...rest } = draft;
  const people = peopleOf(plan);
  if (!tellsAuthor(author, people)) return null;
  const isGone = author !== undefined && !people.includes(author);
  const names = isGone ? [...people, author] : people;
  return (
    <Select
      label={t("ui.calendar.author.label")}
      description={isGone ? t("ui.calendar.author.gone", { author }) : undefined}
      value={author ?? NOBODY}
      allowDeselect={false}
      data={[
        { value: NOBODY, label: t("ui.calendar.author.nobody") },
        ...names.map((name) => ({ value: name, label: name })),
      ]}
      leftSection={<InitialsMark name={author ?? ""} size={22} isOwn />}
      onChange={(value) => onChange(value === NOBODY || value === null ? rest : { ...draft, author: value })}
    />
  );
}
