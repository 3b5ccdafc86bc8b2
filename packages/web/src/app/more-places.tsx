import { Menu, UnstyledButton } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconDots } from "@tabler/icons-react";
import { useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { MenuItemLink } from "../shared/ui/menu-item-link.tsx";
import classes from "./shell.module.css";

const MORE = ["promise", "lessons", "watch-list", "notices"] as const;
/** Where the bar has room for five places alone. */
const MORE_ON_PHONE = ["shop-front", "answers", ...MORE] as const;

/** The places that one goes to less often. */
export function MorePlaces({ workspaceId }: { readonly workspaceId: string }) {
  const { t } = useTranslation();
  const isPhone = useMediaQuery("(max-width: 48em)", undefined, { getInitialValueInEffect: false }) === true;
  const { pathname } = useLocation();
  const isHere = (place: string) => pathname === `/w/${workspaceId}/${place}`;
  const places = isPhone ? MORE_ON_PHONE : MORE;
  return (
    <Menu position={isPhone ? "top-end" : "bottom-end"} shadow="md">
      <Menu.Target>
        <UnstyledButton
          className={classes.place}
          data-here={places.some(isHere) || undefined}
          aria-label={t("ui.shell.morePlaces")}
        >
          <IconDots className={classes.icon} size={22} stroke={1.75} aria-hidden />
          {t("ui.shell.more")}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {places.map((place) => (
          <MenuItemLink
            key={place}
            to={`/w/$workspaceId/${place}`}
            params={{ workspaceId }}
            aria-current={isHere(place) ? "page" : undefined}
          >
            {t(`ui.shell.${place}`)}
          </MenuItemLink>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
