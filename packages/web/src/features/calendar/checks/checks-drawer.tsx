import { Button, Skeleton } from "@mantine/core";
import { RULE_CODES, type RuleCode } from "@porchlight/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SideDrawer } from "../../../shared/ui/side-drawer.tsx";
import classes from "./checks-drawer.module.css";
import { RuleRow } from "./rule-row.tsx";
import { ruleSettingsQuery } from "./rule-settings-queries.ts";

type ChecksDrawerProps = {
  readonly workspaceId: string;
  /** The check that is opened first, or all of them folded; undefined while the drawer is shut. */
  readonly shown: RuleCode | "all" | undefined;
  readonly isPhone: boolean;
  readonly onClose: () => void;
};

/** Every check of the calendar: what it looks at, whether it is asked, and how it is set. */
export function ChecksDrawer({ workspaceId, shown, isPhone, onClose }: ChecksDrawerProps) {
  const { t } = useTranslation();
  return (
    <SideDrawer
      isOpen={shown !== undefined}
      isPhone={isPhone}
      widthPx={560}
      title={t("ui.calendar.checks.title")}
      onClose={onClose}
    >
      <p className={classes.intro}>{t("ui.calendar.checks.intro")}</p>
      <RuleList workspaceId={workspaceId} first={shown} />
    </SideDrawer>
  );
}

function RuleList({
  workspaceId,
  first,
}: {
  readonly workspaceId: string;
  readonly first: RuleCode | "all" | undefined;
}) {
  const { t } = useTranslation();
  const { data, isError, refetch } = useQuery(ruleSettingsQuery(workspaceId));
  const [open, setOpen] = useState(first);
  if (isError && data === undefined) {
    return (
      <div className={classes.intro} role="alert">
        <p>{t("ui.shell.noConnection.text")}</p>
        <Button variant="default" onClick={() => refetch()}>
          {t("ui.calendar.checks.again")}
        </Button>
      </div>
    );
  }
  if (data === undefined) {
    return (
      <div className={classes.waiting} role="status" aria-label={t("ui.shell.loading")}>
        {RULE_CODES.map((code) => (
          <Skeleton key={code} height={52} />
        ))}
      </div>
    );
  }
  return (
    <ul className={classes.list}>
      {RULE_CODES.map((code) => (
        <RuleRow
          key={code}
          workspaceId={workspaceId}
          code={code}
          stored={data}
          isOpen={open === code}
          isAskedFor={first === code}
          onToggle={() => setOpen(open === code ? undefined : code)}
        />
      ))}
    </ul>
  );
}
