import { Drawer, UnstyledButton } from "@mantine/core";
import { IconChevronUp } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LivePlan, type LivePlanProps } from "./live-plan.tsx";
import { liveGlance } from "./live-sentence.ts";
import classes from "./plan-bar.module.css";

/** On a narrow screen the plan is a line at the bottom that pulls up. */
export function PlanBar({ label, ...live }: LivePlanProps & { readonly label: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { plan, errors, onField } = live;
  const glance =
    plan !== undefined && errors.length === 0
      ? liveGlance(plan, t)
      : t("ui.wizard.live.glance.missing", { count: errors.length });
  return (
    <>
      <UnstyledButton className={classes.bar} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className={classes.label}>{label}</span>
        <span className={classes.glance} aria-live="polite">
          {glance}
        </span>
        <IconChevronUp size={18} stroke={1.75} aria-hidden />
      </UnstyledButton>
      <Drawer
        opened={isOpen}
        onClose={() => setOpen(false)}
        position="bottom"
        size="85%"
        radius="18px 18px 0 0"
        title={label}
        closeButtonProps={{ "aria-label": t("ui.shell.close"), size: 44 }}
        classNames={{ content: classes.sheet ?? "", header: classes.sheet ?? "" }}
      >
        <LivePlan
          {...live}
          onField={(path) => {
            setOpen(false);
            onField(path);
          }}
        />
      </Drawer>
    </>
  );
}
