import "@mantine/spotlight/styles.css";
import { Kbd } from "@mantine/core";
import { Spotlight, spotlight } from "@mantine/spotlight";
import { IconCheck, IconSearch } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { COMMAND_GROUPS, type Command } from "../../shared/commands/command.ts";
import { useCommandRegistry } from "../../shared/commands/commands-context.ts";
import { keyWords } from "../../shared/commands/key-words.ts";
import { searchCommands } from "../../shared/commands/search-commands.ts";
import classes from "./command-palette.module.css";
import { isMac } from "./is-mac.ts";

type CommandPaletteProps = {
  /** Counts how often it was asked for: another number opens it. */
  readonly opens: number;
};

/** Everything that can be done here, by typing a few letters of it. */
export function CommandPalette({ opens }: CommandPaletteProps) {
  const { t } = useTranslation();
  const registry = useCommandRegistry();
  const [query, setQuery] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once more, it opens once more
  useEffect(() => spotlight.open(), [opens]);
  const found = [...searchCommands(registry.list(), query), ...registry.find(query)];
  return (
    <Spotlight.Root
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      scrollable
      maxHeight="min(480px, 70dvh)"
      overlayProps={{ backgroundOpacity: 0.25, blur: 0 }}
      classNames={{ actionsGroup: classes.group }}
      aria-label={t("ui.shell.palette.open")}
    >
      <Spotlight.Search
        placeholder={t("ui.shell.palette.hint")}
        aria-label={t("ui.shell.palette.open")}
        leftSection={<IconSearch size={20} stroke={1.75} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {COMMAND_GROUPS.map((group) => {
          const ofGroup = found.filter((command) => command.group === group);
          if (ofGroup.length === 0) return null;
          return (
            <Spotlight.ActionsGroup key={group} label={t(`ui.shell.palette.group.${group}`)}>
              {ofGroup.map((command) => (
                <Spotlight.Action
                  key={command.id}
                  className={classes.action}
                  label={command.label}
                  rightSection={<Marks {...command} />}
                  onClick={command.run}
                />
              ))}
            </Spotlight.ActionsGroup>
          );
        })}
        {found.length === 0 && <Spotlight.Empty>{t("ui.shell.palette.nothing")}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function Marks({ keys, isOn = false }: Pick<Command, "keys" | "isOn">) {
  return (
    <span className={classes.marks}>
      {isOn && <IconCheck size={16} stroke={2} aria-hidden />}
      {keys !== undefined && keyWords(keys, { isMac: isMac() }).map((key) => <Kbd key={key}>{key}</Kbd>)}
    </span>
  );
}
