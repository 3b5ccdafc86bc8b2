import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from "@mantine/core";

const dusk: MantineColorsTuple = [
  "#F1F4FB",
  "#E8ECF6",
  "#A9BFF2",
  "#8FA5D7",
  "#758BBD",
  "#5C72A3",
  "#44598A",
  "#2E4272",
  "#243559",
  "#1A2644",
];
const lamp: MantineColorsTuple = [
  "#FFF8EA",
  "#FDF0D5",
  "#FEE1B0",
  "#FFD389",
  "#FFC35C",
  "#F5B041",
  "#CA8C2C",
  "#A16A17",
  "#7A4A00",
  "#5A3600",
];
const gray: MantineColorsTuple = [
  "#F6F5F2",
  "#EEECE6",
  "#E8E5DE",
  "#E2DFD7",
  "#B5B1A8",
  "#8A867C",
  "#626877",
  "#4B5263",
  "#343A4A",
  "#1E2432",
];
const dark: MantineColorsTuple = [
  "#ECE9E2",
  "#B9BDC8",
  "#9197A7",
  "#767D90",
  "#2B3140",
  "#252B38",
  "#1A1E28",
  "#12151D",
  "#0F1219",
  "#0B0D13",
];

// Mantine's own contrast rule leaves white text on the pale button of the dark scheme.
const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  const isFilledDusk = input.variant === "filled" && (input.color ?? "dusk") === "dusk";
  return isFilledDusk ? { ...colors, color: "var(--pl-on-dusk)" } : colors;
};

export const theme = createTheme({
  primaryColor: "dusk",
  primaryShade: { light: 7, dark: 2 },
  variantColorResolver,
  black: "#1E2432",
  white: "#FFFFFF",
  defaultRadius: 9,
  respectReducedMotion: true,
  cursorType: "pointer",
  fontFamily: "'Figtree Variable', sans-serif",
  headings: {
    fontFamily: "'Bricolage Grotesque Variable', sans-serif",
    fontWeight: "600",
    textWrap: "balance",
    sizes: {
      h1: { fontSize: "34px", lineHeight: "1.12" },
      h2: { fontSize: "22px", lineHeight: "1.12" },
      h3: { fontSize: "18px", lineHeight: "1.2" },
    },
  },
  fontSizes: { xs: "13px", sm: "14px", md: "15px", lg: "17px", xl: "22px" },
  lineHeights: { xs: "1.35", sm: "1.45", md: "1.5", lg: "1.5", xl: "1.12" },
  spacing: { xs: "8px", sm: "12px", md: "16px", lg: "28px", xl: "40px" },
  radius: { xs: "6px", sm: "9px", md: "12px", lg: "14px", xl: "18px" },
  colors: { dusk, lamp, gray, dark },
});

const shared = {
  "--mantine-color-body": "var(--pl-ground)",
  "--mantine-color-text": "var(--pl-ink)",
  "--mantine-color-dimmed": "var(--pl-ink2)",
  "--mantine-color-placeholder": "var(--pl-ink3)",
  "--mantine-color-default": "var(--pl-sheet)",
  "--mantine-color-default-hover": "var(--pl-sunk)",
  "--mantine-color-default-border": "var(--pl-line2)",
  "--mantine-color-anchor": "var(--pl-dusk)",
  "--mantine-color-error": "var(--pl-bad)",
  "--mantine-primary-color-contrast": "var(--pl-on-dusk)",
  "--mantine-color-dusk-light": "var(--pl-dusk-soft)",
  "--mantine-color-dusk-light-hover": "var(--pl-dusk-soft)",
  "--mantine-color-dusk-light-color": "var(--pl-dusk)",
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
