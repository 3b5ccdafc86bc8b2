import { SegmentedControl, Select, TextInput, UnstyledButton } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { POST_MOST } from "@porchlight/api/contract";
import { CATEGORIES, type Category, type Plan, type Post, type PostStatus } from "@porchlight/core";
import { IconChevronRight } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { CategoryMark } from "../../../shared/ui/category-mark.tsx";
import { AuthorField } from "../authors/author-field.tsx";
import { EvergreenField } from "../evergreen/evergreen-field.tsx";
import { SeriesField } from "../series/series-field.tsx";
import { ChannelsField } from "./channels-field.tsx";
import { ExtrasFields } from "./extras/extras-fields.tsx";
import type { DraftField, DraftProblem } from "./find-draft-problems.ts";
import { MediaField } from "./media/media-field.tsx";
import type { PostDraft } from "./post-draft.ts";
import classes from "./post-fields.module.css";
import { TextsField } from "./texts-field.tsx";
import type { DraftChange } from "./use-draft.ts";
import { WhenField } from "./when-field.tsx";

type PostFieldsProps = {
  readonly workspaceId: string;
  readonly plan: Plan;
  readonly draft: PostDraft;
  readonly storedSeries: Post["series"];
  readonly problems: readonly DraftProblem[];
  /** Only its words are asked for; the rest is a press away. */
  readonly isIdea: boolean;
  /** Stands below day and hour: what they do to the calendar. */
  readonly children: ReactNode;
  readonly onChange: (change: DraftChange) => void;
};

const STATUSES = ["draft", "ready", "published"] as const satisfies readonly PostStatus[];

export function PostFields(props: PostFieldsProps) {
  const { workspaceId, plan, draft, storedSeries, problems, isIdea, onChange, children } = props;
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(!isIdea || draft.date !== undefined);
  // A finger opens a post to look at it as well, and a field with the focus calls up the keyboard over half of it.
  const isTouched = useMediaQuery("(pointer: coarse)", undefined, { getInitialValueInEffect: false }) === true;
  const asksForWords = !isTouched || draft.title === "";
  const isWhole = showsAll || problems.some(({ field }) => field !== "title");
  const problemOf = (field: DraftField) => {
    const problem = problems.find((found) => found.field === field);
    return problem === undefined ? undefined : t(`ui.calendar.editor.problem.${problem.code}`);
  };
  return (
    <div className={classes.fields}>
      <TextInput
        label={t("ui.calendar.editor.title")}
        description={t(`ui.calendar.editor.${isIdea ? "ideaHint" : "titleHint"}`)}
        value={draft.title}
        maxLength={POST_MOST.title}
        error={problemOf("title")}
        onChange={(event) => onChange({ ...draft, title: event.currentTarget.value })}
        classNames={{ input: classes.first ?? "" }}
        data-autofocus={asksForWords || undefined}
      />
      {isWhole ? (
        <>
          <MediaField workspaceId={workspaceId} draft={draft} onChange={onChange}>
            <TextsField workspaceId={workspaceId} draft={draft} onChange={onChange} />
          </MediaField>
          <ChannelsField plan={plan} draft={draft} error={problemOf("channels")} onChange={onChange} />
          <Select
            label={t("ui.calendar.editor.category")}
            value={draft.category}
            allowDeselect={false}
            data={CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) }))}
            leftSection={<CategoryMark category={draft.category} size={20} />}
            renderOption={({ option }) => <CategoryOption category={option.value as Category} />}
            onChange={(value) => value !== null && onChange({ ...draft, category: value as Category })}
            maxDropdownHeight={420}
          />
          <WhenField
            plan={plan}
            draft={draft}
            dateError={problemOf("date")}
            timeError={problemOf("time")}
            onChange={onChange}
          />
          <div className={classes.verdict}>{children}</div>
          <AuthorField plan={plan} draft={draft} onChange={onChange} />
          <SeriesField draft={draft} stored={storedSeries} onChange={onChange} />
          <EvergreenField draft={draft} onChange={onChange} />
          <fieldset className={classes.group}>
            <legend className={classes.label}>{t("ui.calendar.editor.status")}</legend>
            <SegmentedControl
              fullWidth
              value={draft.status === "idea" ? "draft" : draft.status}
              data={STATUSES.map((value) => ({ value, label: t(`ui.calendar.editor.statuses.${value}`) }))}
              onChange={(status) => onChange({ ...draft, status })}
            />
            <p className={classes.hint}>{t(`ui.calendar.editor.statusHint.${statusHintOf(draft)}`)}</p>
          </fieldset>
          <ExtrasFields workspaceId={workspaceId} draft={draft} linkError={problemOf("link")} onChange={onChange} />
        </>
      ) : (
        <>
          <TextsField
            workspaceId={workspaceId}
            draft={{ ...draft, channels: [] }}
            onChange={(next) => onChange({ ...next, channels: draft.channels })}
          />
          <div>
            <UnstyledButton className={classes.more} onClick={() => setShowsAll(true)}>
              <IconChevronRight size={18} stroke={1.75} aria-hidden />
              {t("ui.calendar.editor.more")}
            </UnstyledButton>
            <p className={classes.hint}>{t("ui.calendar.editor.moreHint")}</p>
          </div>
        </>
      )}
    </div>
  );
}

function statusHintOf({ status, date }: PostDraft): string {
  if (date !== undefined) return status;
  if (status === "ready") return "readyUndated";
  return status === "draft" ? "idea" : status;
}

function CategoryOption({ category }: { readonly category: Category }) {
  const { t } = useTranslation();
  return (
    <div className={classes.option}>
      <CategoryMark category={category} size={20} />
      <span>
        {t(`category.${category}`)}
        <span className={classes.hint}>{t(`ui.calendar.help.${category}`)}</span>
      </span>
    </div>
  );
}
