import { Popover, UnstyledButton } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useViewers } from "../../shared/live/live-context.ts";
import { useOwnName } from "../../shared/live/use-own-name.ts";
import { InitialsMark } from "../../shared/viewers/initials-mark.tsx";
import { NameField } from "./name-field.tsx";
import { peopleHere } from "./people-here.ts";
import { PersonRow } from "./person-row.tsx";
import classes from "./viewer-stack.module.css";

/** So many discs stand beside each other; the rest is a number. */
const SHOWN_MAX = 3;
const MARK_PX = 28;

/** Who else is here, and the way to say who one is. */
export function ViewerStack() {
  const { t } = useTranslation();
  const { workspaceId } = useParams({ from: "/w/$workspaceId" });
  const [ownName] = useOwnName();
  const [isOpen, setOpen] = useState(false);
  const others = peopleHere(useViewers(), ownName);
  const names = others.map(({ name }) => name || t("ui.shell.live.someone"));
  const shown = others.slice(0, SHOWN_MAX);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" shadow="md" width={300} trapFocus withRoles>
      <Popover.Target>
        <UnstyledButton
          className={classes.stack}
          aria-label={t("ui.shell.live.stack", { names, count: others.length })}
          title={t("ui.shell.live.stack", { names, count: others.length })}
          onClick={() => setOpen(!isOpen)}
        >
          {others.length > SHOWN_MAX && <span className={classes.more}>+{others.length - SHOWN_MAX}</span>}
          {shown.map(({ key, name }) => (
            <InitialsMark key={key} name={name} size={MARK_PX} />
          ))}
          <InitialsMark name={ownName} size={MARK_PX} isOwn />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t("ui.shell.live.title")}>
        <h2 className={classes.title}>{t("ui.shell.live.title")}</h2>
        {others.length === 0 && <p className={classes.alone}>{t("ui.shell.live.alone")}</p>}
        <ul className={classes.people}>
          {others.map(({ key, name, postId }) => (
            <li key={key} className={classes.person}>
              <InitialsMark name={name} size={MARK_PX} />
              <PersonRow workspaceId={workspaceId} name={name} postId={postId} onOpen={() => setOpen(false)} />
            </li>
          ))}
        </ul>
        <NameField workspaceId={workspaceId} />
      </Popover.Dropdown>
    </Popover>
  );
}
