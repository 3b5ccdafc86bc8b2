import { ActionIcon, Menu, useMantineColorScheme } from "@mantine/core";
import { IconCheck, IconSunMoon } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

const SCHEMES = ["light", "dark", "auto"] as const;

export function AppearanceMenu() {
  const { t } = useTranslation();
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
        {SCHEMES.map((scheme) => (
          <Menu.Item
            key={scheme}
            onClick={() => setColorScheme(scheme)}
            rightSection={scheme === colorScheme ? <IconCheck size={16} /> : null}
          >
            {t(`ui.shell.${scheme}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
