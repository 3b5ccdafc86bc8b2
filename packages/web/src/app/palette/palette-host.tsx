import { Button, Kbd } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { lazy, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { keyWords } from "../../shared/commands/key-words.ts";
import { LatePiece } from "../../shared/ui/late-piece.tsx";
import { NewWorkspaceDialog } from "../../shared/ui/new-workspace-dialog.tsx";
import { isMac } from "./is-mac.ts";
import classes from "./palette-host.module.css";
import { useCommandKeys } from "./use-command-keys.ts";
import { useLetterKeys } from "./use-letter-keys.ts";
import { useShellCommands } from "./use-shell-commands.ts";

const loadPalette = () => import("./command-palette.tsx");
const CommandPalette = lazy(() => loadPalette().then((loaded) => ({ default: loaded.CommandPalette })));
const KeyHelp = lazy(() => import("./key-help.tsx").then((loaded) => ({ default: loaded.KeyHelp })));

const PRELOAD_MS = 3_000;

/** The button and the keys that open the palette, which comes when it is first asked for. */
export function PaletteHost() {
  const { t } = useTranslation();
  const [opens, setOpens] = useState(0);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const [hasLetters] = useLetterKeys();
  // It is there before anybody asks, and in nobody's way: letters typed at once must find it.
  useEffect(() => {
    // Without a connection it is asked for once more when it is opened.
    const timer = window.setTimeout(() => void loadPalette().catch(() => undefined), PRELOAD_MS);
    return () => window.clearTimeout(timer);
  }, []);
  const open = () => setOpens(opens + 1);
  useHotkeys([["mod+K", open]], []);
  useCommandKeys({ hasLetters });
  useShellCommands({ onHelp: () => setHelpOpen(true), onNewWorkspace: () => setAdding(true) });
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        className={classes.open}
        aria-keyshortcuts="Control+K Meta+K"
        leftSection={<IconSearch size={20} stroke={1.75} color="var(--pl-ink2)" aria-hidden />}
        rightSection={
          <span className={classes.keys} aria-hidden="true">
            {keyWords("mod+K", { isMac: isMac() }).map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </span>
        }
        onClick={open}
      >
        <span className={classes.word}>{t("ui.shell.palette.short")}</span>
        <span className="pl-hidden"> {t("ui.shell.palette.orDo")}</span>
      </Button>
      <LatePiece isAskedFor>
        {opens > 0 && <CommandPalette opens={opens} />}
        {isHelpOpen && <KeyHelp onClose={() => setHelpOpen(false)} />}
      </LatePiece>
      <NewWorkspaceDialog isOpen={isAdding} onClose={() => setAdding(false)} />
    </>
  );
}
