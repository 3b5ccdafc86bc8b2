import { Kbd, Modal, Switch } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { COMMAND_GROUPS, type Command } from "../../shared/commands/command.ts";
import { useCommandRegistry } from "../../shared/commands/commands-context.ts";
import { keyWords } from "../../shared/commands/key-words.ts";
import { isMac } from "./is-mac.ts";
import classes from "./key-help.module.css";
import { useLetterKeys } from "./use-letter-keys.ts";

/** What keys do on a post or on those that are picked, where they are the posts' own and no command's. */
const POST_KEYS = [
  { id: "open", keys: "Enter" },
  { id: "pickUp", keys: "Space" },
  { id: "moveTo", keys: "M" },
  { id: "walk", keys: "←+→+↑+↓" },
  { id: "putBack", keys: "Esc" },
  { id: "pick", keys: "shift+Space" },
  { id: "pickAll", keys: "mod+A" },
  { id: "copy", keys: "mod+C" },
  { id: "cut", keys: "mod+X" },
  { id: "paste", keys: "mod+V" },
  { id: "duplicate", keys: "mod+D" },
  { id: "delete", keys: "Delete" },
] as const;

/** Every key and what it does, out of what can be done here now. */
export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const registry = useCommandRegistry();
  const [hasLetters, setLetters] = useLetterKeys();
  const palette: Omit<Command, "run"> = {
    id: "palette",
    group: "places",
    label: t("ui.shell.palette.open"),
    keys: "mod+K",
  };
  const withKeys: readonly Omit<Command, "run">[] = [palette, ...registry.list()];
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("ui.shell.palette.help")}
      size={520}
      centered
      closeButtonProps={{ "aria-label": t("ui.shell.close") }}
    >
      {COMMAND_GROUPS.map((group) => {
        const ofGroup = withKeys.filter(({ group: its, keys }) => its === group && keys !== undefined);
        if (ofGroup.length === 0) return null;
        return (
          <section key={group} className={classes.group}>
            <h3>{t(`ui.shell.palette.group.${group}`)}</h3>
            <dl className={classes.keys}>
              {ofGroup.map(({ id, label, keysLabel = label, keys = "" }) => (
                <div key={id}>
                  <dt>{keysLabel}</dt>
                  <dd>
                    {keyWords(keys, { isMac: isMac() }).map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
      <section className={classes.group}>
        <h3>{t("ui.shell.palette.onPost")}</h3>
        <dl className={classes.keys}>
          {POST_KEYS.map(({ id, keys }) => (
            <div key={id}>
              <dt>{t(`ui.shell.palette.post.${id}`)}</dt>
              <dd>
                {keyWords(keys, { isMac: isMac() }).map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <Switch
        mt="md"
        checked={hasLetters}
        onChange={(event) => setLetters(event.currentTarget.checked)}
        label={t("ui.shell.palette.letters")}
        description={t("ui.shell.palette.lettersWhy")}
      />
    </Modal>
  );
}
