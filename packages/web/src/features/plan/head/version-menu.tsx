import { Button, Menu, ScrollArea } from "@mantine/core";
import type { PlanSummary } from "@porchlight/api/contract";
import { IconCheck, IconChevronDown } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { MenuItemLink } from "../../../shared/ui/menu-item-link.tsx";
import classes from "./version-menu.module.css";

type VersionMenuProps = {
  readonly workspaceId: string;
  /** Newest first. */
  readonly versions: readonly PlanSummary[];
  readonly shownId: string;
};

/** All versions of the plan, each at its own address. */
export function VersionMenu({ workspaceId, versions, shownId }: VersionMenuProps) {
  const { t } = useTranslation();
  const newestId = versions[0]?.id;
  return (
    <Menu position="bottom-start" shadow="md" width={300}>
      <Menu.Target>
        <Button
          className={classes.target}
          variant="subtle"
          size="compact-md"
          rightSection={<IconChevronDown size={16} />}
        >
          {t("ui.plan.versions.open")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <ScrollArea.Autosize mah={320} type="auto">
          {versions.map(({ id, version, startsOn, createdAt }) => (
            <MenuItemLink
              key={id}
              to="/w/$workspaceId/plan"
              params={{ workspaceId }}
              search={id === newestId ? {} : { version: id }}
              rightSection={
                id === shownId ? <IconCheck size={16} role="img" aria-label={t("ui.plan.versions.shown")} /> : null
              }
            >
              {t("ui.plan.versions.line", { version, day: startsOn })}
              <span className={classes.made}>{t("ui.plan.versions.made", { day: createdAt.slice(0, 10) })}</span>
            </MenuItemLink>
          ))}
        </ScrollArea.Autosize>
      </Menu.Dropdown>
    </Menu>
  );
}
