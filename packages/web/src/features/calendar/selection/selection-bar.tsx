import { ActionIcon, Button, Chip, Group, Menu, Popover } from "@mantine/core";
import { CATEGORIES, type Channel, type Plan, type Post } from "@porchlight/core";
import {
  IconArrowsMove,
  IconCopy,
  IconCopyPlus,
  IconHash,
  IconProgressCheck,
  IconTags,
  IconTrash,
  IconUser,
  IconX,
} from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { openChannels } from "../../../shared/plan/open-channels.ts";
import type { Deed } from "../../../shared/posts/use-labels.ts";
import { CategoryMark } from "../../../shared/ui/category-mark.tsx";
import { InitialsMark } from "../../../shared/viewers/initials-mark.tsx";
import { peopleOf, tellsAuthor } from "../authors/shown-author.ts";
import { type Bulk, setAuthor, setCategory, setChannels, setStatus } from "./bulk-changes.ts";
import classes from "./selection-bar.module.css";

type SelectionBarProps = {
  readonly plan: Plan;
  readonly posts: readonly Post[];
  readonly onChange: (deed: Deed, bulk: Bulk) => void;
  readonly onMove: () => void;
  readonly onCopy: () => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
  readonly onClose: () => void;
};

const STATUSES = ["draft", "ready", "published"] as const;

/** What can be done to the picked posts, all at once. */
export function SelectionBar(props: SelectionBarProps) {
  const { posts, onChange, onMove, onCopy, onDuplicate, onDelete, onClose } = props;
  const { t } = useTranslation();
  const isNone = posts.length === 0;
  return (
    <section className={classes.bar} aria-label={t("ui.calendar.picks.bar")}>
      <strong className={classes.count}>{t("ui.calendar.picks.count", { count: posts.length })}</strong>
      <Deal
        label={t("ui.calendar.picks.move")}
        icon={<IconArrowsMove size={18} />}
        disabled={isNone}
        onClick={onMove}
      />
      <Menu position="top" shadow="md">
        <Menu.Target>
          <Deal label={t("ui.calendar.picks.category")} icon={<IconTags size={18} />} disabled={isNone} />
        </Menu.Target>
        <Menu.Dropdown>
          {CATEGORIES.map((category) => (
            <Menu.Item
              key={category}
              leftSection={<CategoryMark category={category} size={20} />}
              onClick={() => onChange("change-category", setCategory(posts, category))}
            >
              {t(`category.${category}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ChannelsChoice {...props} />
      <AuthorChoice {...props} />
      <Menu position="top" shadow="md">
        <Menu.Target>
          <Deal label={t("ui.calendar.picks.status")} icon={<IconProgressCheck size={18} />} disabled={isNone} />
        </Menu.Target>
        <Menu.Dropdown>
          {STATUSES.map((status) => (
            <Menu.Item key={status} onClick={() => onChange("set-status", setStatus(posts, status))}>
              {t(`ui.calendar.editor.statuses.${status}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Deal label={t("ui.calendar.picks.copy")} icon={<IconCopy size={18} />} disabled={isNone} onClick={onCopy} />
      <Deal
        label={t("ui.calendar.picks.duplicate")}
        icon={<IconCopyPlus size={18} />}
        disabled={isNone}
        onClick={onDuplicate}
      />
      <Deal label={t("ui.calendar.picks.delete")} icon={<IconTrash size={18} />} disabled={isNone} onClick={onDelete} />
      <ActionIcon
        className={classes.close}
        variant="subtle"
        color="gray"
        size={40}
        aria-label={t("ui.calendar.picks.stop")}
        onClick={onClose}
      >
        <IconX size={20} stroke={1.75} color="var(--pl-ink2)" />
      </ActionIcon>
    </section>
  );
}

function ChannelsChoice({ plan, posts, onChange }: SelectionBarProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<readonly Channel[]>([]);
  const open = openChannels(plan).map(({ channel }) => channel);
  const shown = [...new Set([...open, ...posts.flatMap(({ channels }) => channels)])];
  const toggle = () => {
    setChosen(posts[0]?.channels ?? []);
    setOpen(!isOpen);
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} position="top" shadow="md" width={320} trapFocus>
      <Popover.Target>
        <Deal
          label={t("ui.calendar.picks.channels")}
          icon={<IconHash size={18} />}
          disabled={posts.length === 0}
          onClick={toggle}
        />
      </Popover.Target>
      <Popover.Dropdown>
        <Chip.Group multiple value={[...chosen]} onChange={(channels) => setChosen(channels as Channel[])}>
          <Group gap={8} role="group" aria-label={t("ui.calendar.picks.channels")}>
            {shown.map((channel) => (
              <Chip key={channel} value={channel} variant="outline" radius={9} size="md">
                {t(`channel.${channel}`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        <Button
          mt={12}
          fullWidth
          disabled={chosen.length === 0}
          onClick={() => {
            setOpen(false);
            onChange("set-channels", setChannels(posts, chosen));
          }}
        >
          {t("ui.calendar.picks.setChannels")}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Who makes them, where that can be one of several. */
function AuthorChoice({ plan, posts, onChange }: SelectionBarProps) {
  const { t } = useTranslation();
  const people = peopleOf(plan);
  if (people.length < 2 && !posts.some(({ author }) => tellsAuthor(author, people))) return null;
  const give = (author: string | undefined) => onChange("assign-to", setAuthor(posts, author));
  return (
    <Menu position="top" shadow="md">
      <Menu.Target>
        <Deal label={t("ui.calendar.picks.author")} icon={<IconUser size={18} />} disabled={posts.length === 0} />
      </Menu.Target>
      <Menu.Dropdown>
        {people.map((name) => (
          <Menu.Item key={name} leftSection={<InitialsMark name={name} size={22} isOwn />} onClick={() => give(name)}>
            {name}
          </Menu.Item>
        ))}
        <Menu.Item leftSection={<InitialsMark name="" size={22} isOwn />} onClick={() => give(undefined)}>
          {t("ui.calendar.author.nobody")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

type DealProps = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly disabled?: boolean;
  readonly onClick?: () => void;
};

/** A button of the bar. What Mantine's targets hand on goes to the button. */
function Deal({ label, icon, ...button }: DealProps) {
  return (
    <Button
      classNames={{ root: classes.deal ?? "", inner: classes.inner ?? "", section: classes.icon ?? "" }}
      variant="subtle"
      color="gray"
      px={10}
      leftSection={icon}
      {...button}
    >
      {label}
    </Button>
  );
}
