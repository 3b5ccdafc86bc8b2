import { ActionIcon, Button, Chip, Group, Popover, TextInput } from "@mantine/core";
import { CATEGORIES, type Channel } from "@porchlight/core";
import { IconAdjustmentsHorizontal, IconSearch } from "@tabler/icons-react";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { CategoryMark } from "../../../shared/ui/category-mark.tsx";
import { ChannelMark } from "../../../shared/ui/channel-mark.tsx";
import { type CalendarFilter, countAsked, FILTER_STATES, NO_FILTER, NOBODY } from "./calendar-filter.ts";
import classes from "./filter-button.module.css";

export type FilterButtonProps = {
  readonly filter: CalendarFilter;
  /** Those that the plan or a post has. */
  readonly channels: readonly Channel[];
  /** Those who make posts; empty where it is one person alone. */
  readonly authors: readonly string[];
  readonly isPhone: boolean;
  readonly onFilter: (filter: CalendarFilter) => void;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
};

/** Opens what one can filter by; each choice holds at once. */
export function FilterButton({ filter, channels, authors, isPhone, onFilter, isOpen, onOpen }: FilterButtonProps) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  // A key may open it from anywhere; what comes next is beside its button all the same.
  const change = (opens: boolean) => {
    onOpen(opens);
    if (!opens) button.current?.focus();
  };
  const count = countAsked(filter);
  const label = count === 0 ? t("ui.calendar.filter.button") : t("ui.calendar.filter.buttonCount", { count });
  return (
    <Popover position="bottom-end" shadow="md" width={340} trapFocus opened={isOpen} onChange={change}>
      <Popover.Target>
        {isPhone ? (
          <ActionIcon
            ref={button}
            variant={count === 0 ? "subtle" : "light"}
            color={count === 0 ? "gray" : "dusk"}
            size={44}
            aria-label={label}
            onClick={() => onOpen(!isOpen)}
          >
            <IconAdjustmentsHorizontal size={22} stroke={1.75} />
          </ActionIcon>
        ) : (
          <Button
            ref={button}
            variant="default"
            h={40}
            px={14}
            onClick={() => onOpen(!isOpen)}
            leftSection={<IconAdjustmentsHorizontal size={18} stroke={1.75} aria-hidden />}
          >
            {label}
          </Button>
        )}
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown} aria-label={t("ui.calendar.filter.button")}>
        <TextInput
          label={t("ui.calendar.filter.find")}
          placeholder={t("ui.calendar.filter.findHint")}
          leftSection={<IconSearch size={16} stroke={2} aria-hidden />}
          value={filter.text}
          onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
          data-autofocus
        />
        <Choices
          label={t("ui.calendar.filter.channels")}
          options={channels}
          chosen={filter.channels}
          wordOf={(channel) => t(`channel.${channel}`)}
          markOf={(channel) => <ChannelMark channel={channel} />}
          onChoose={(chosen) => onFilter({ ...filter, channels: chosen })}
        />
        <Choices
          label={t("ui.calendar.filter.categories")}
          options={CATEGORIES}
          chosen={filter.categories}
          wordOf={(category) => t(`category.${category}`)}
          markOf={(category) => <CategoryMark category={category} size={18} />}
          onChoose={(chosen) => onFilter({ ...filter, categories: chosen })}
        />
        {authors.length > 0 && (
          <Choices
            label={t("ui.calendar.filter.authors")}
            options={authors}
            chosen={filter.authors}
            wordOf={(author) => (author === NOBODY ? t("ui.calendar.author.nobody") : author)}
            onChoose={(chosen) => onFilter({ ...filter, authors: chosen })}
          />
        )}
        <Choices
          label={t("ui.calendar.filter.states")}
          options={FILTER_STATES}
          chosen={filter.states}
          wordOf={(state) => t(`ui.calendar.filter.state.${state}`)}
          onChoose={(chosen) => onFilter({ ...filter, states: chosen })}
        />
        <Choices
          label={t("ui.calendar.filter.checks")}
          options={["found"] as const}
          chosen={filter.hasFindings ? ["found"] : []}
          wordOf={() => t("ui.calendar.filter.hasFindings")}
          onChoose={(chosen) => onFilter({ ...filter, hasFindings: chosen.length > 0 })}
        />
        <Button variant="default" disabled={count === 0} onClick={() => onFilter(NO_FILTER)}>
          {t("ui.calendar.filter.showAll")}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}

// Mantine's own white cannot be read on the pale dusk of the dark.
const onDusk = () => ({ root: { "--chip-color": "var(--pl-on-dusk)" } });

type ChoicesProps<Option extends string> = {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: readonly Option[];
  readonly wordOf: (option: Option) => string;
  readonly markOf?: (option: Option) => ReactNode;
  readonly onChoose: (chosen: readonly Option[]) => void;
};

function Choices<Option extends string>(props: ChoicesProps<Option>) {
  const { label, options, chosen, wordOf, markOf, onChoose } = props;
  return (
    <fieldset className={classes.choices}>
      <legend>{label}</legend>
      <Group gap={6}>
        {options.map((option) => (
          <Chip
            key={option}
            size="sm"
            vars={onDusk}
            checked={chosen.includes(option)}
            onChange={(isOn) => onChoose(options.filter((each) => (each === option ? isOn : chosen.includes(each))))}
          >
            <span className={classes.choice}>
              {markOf?.(option)}
              {wordOf(option)}
            </span>
          </Chip>
        ))}
      </Group>
    </fieldset>
  );
}
