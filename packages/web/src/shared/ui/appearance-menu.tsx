import { ActionIcon, Menu, useMantineColorScheme } from "@mantine/core";
import { IconCheck, IconSunMoon } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { NOTATIONS } from "../texts/reader-locale.ts";
import { useNotation } from "../texts/use-notation.ts";

const SCHEMES = ["light", "dark", "auto"] as const;

/** How the pages look on this device: light or dark, and the way days and hours are written. */
export function AppearanceMenu() {
  const { t } = useTranslation();
  const { chosen, choose } = useNotation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          aria-label={t("ui.shell.appearance")}
          title={t("ui.shell.appearance")}
        >
          <IconSunMoon size={20} stroke={1.75} color="var(--pl-ink2)" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t("ui.shell.colours")}</Menu.Label>
        {SCHEMES.map((scheme) => (
          <Menu.Item
            key={scheme}
            onClick={() => setColorScheme(scheme)}
            rightSection={scheme === colorScheme ? <IconCheck size={16} /> : null}
          >
            {t(`ui.shell.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Label>{t("ui.shell.notation.title")}</Menu.Label>
        {NOTATIONS.map((notation) => (
          <Menu.Item
            key={notation}
            onClick={() => choose(notation)}
            rightSection={notation === chosen ? <IconCheck size={16} /> : null}
          >
            {t(`ui.shell.notation.${notation}`)}
          </Menu.Item>
        ))}
        <Menu.Item
          onClick={() => choose(undefined)}
          rightSection={chosen === undefined ? <IconCheck size={16} /> : null}
        >
          {t("ui.shell.notation.auto")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
