/** The keys of a command as they stand on a keyboard: `mod+shift+Z` is Ctrl, Shift, Z, or the signs of a Mac. */
export function keyWords(keys: string, { isMac }: { readonly isMac: boolean }): string[] {
  return keys.split("+").map((key) => (isMac ? MAC_KEYS : KEYS)[key.toLowerCase()] ?? key);
}

const KEYS: Readonly<Record<string, string>> = {
  mod: "Ctrl",
  shift: "Shift",
  alt: "Alt",
  arrowleft: "←",
  arrowright: "→",
};
const MAC_KEYS: Readonly<Record<string, string>> = { ...KEYS, mod: "⌘", shift: "⇧", alt: "⌥" };
