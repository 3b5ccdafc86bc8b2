import { Menu, TextInput, UnstyledButton } from "@mantine/core";
import { IconCheck, IconChevronDown, IconPlus } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { workspacesQuery } from "../api/workspace-queries.ts";
import { MenuItemLink } from "./menu-item-link.tsx";
import { NewWorkspaceDialog } from "./new-workspace-dialog.tsx";
import classes from "./workspace-menu.module.css";

type WorkspaceMenuProps = { readonly workspaceId: string };

/** From so many on there is a field to find one by its name. */
const MANY = 8;

/** Which business this is, the way to the others, and to one more. Nothing for one that is not the caller's. */
export function WorkspaceMenu({ workspaceId }: WorkspaceMenuProps) {
  const { t } = useTranslation();
  const { data } = useSuspenseQuery(workspacesQuery());
  const [sought, setSought] = useState("");
  const [isAdding, setAdding] = useState(false);
  const here = data.items.find(({ id }) => id === workspaceId);
  if (here === undefined) return null;
  const found = data.items.filter(({ name }) => name.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()));
  return (
    <>
      <Menu position="bottom-start" shadow="md" width={280} onClose={() => setSought("")}>
        <Menu.Target>
          <UnstyledButton className={classes.button} aria-label={t("ui.shell.workspace", { name: here.name })}>
            <span className={classes.name}>{here.name}</span>
            <IconChevronDown size={16} stroke={2} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {data.items.length > MANY && (
            <TextInput
              className={classes.search}
              aria-label={t("ui.shell.findWorkspace")}
              placeholder={t("ui.shell.findWorkspace")}
              value={sought}
              onChange={(event) => setSought(event.currentTarget.value)}
              data-autofocus
            />
          )}
          <div className={classes.list}>
            {found.map(({ id, name }) => (
              <MenuItemLink
                key={id}
                to="/w/$workspaceId"
                params={{ workspaceId: id }}
                aria-current={id === workspaceId ? "true" : undefined}
                rightSection={id === workspaceId ? <IconCheck size={16} aria-hidden /> : null}
              >
                {name}
              </MenuItemLink>
            ))}
            {found.length === 0 && <p className={classes.none}>{t("ui.shell.noWorkspace")}</p>}
          </div>
          <Menu.Divider />
          <Menu.Item leftSection={<IconPlus size={16} stroke={2.2} aria-hidden />} onClick={() => setAdding(true)}>
            {t("ui.shell.newWorkspace")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <NewWorkspaceDialog isOpen={isAdding} onClose={() => setAdding(false)} />
    </>
  );
}
