/** In the order in which the palette shows them. */
export const COMMAND_GROUPS = [
  "calendar",
  "views",
  "filter",
  "days",
  "posts",
  "conversations",
  "places",
  "businesses",
  "look",
] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** Something that the app does, as the palette and the list of keys name it. */
export type Command = {
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  /** Further words by which it is found. */
  readonly keywords?: string;
  /** Keys that do it anywhere on the page, such as `mod+Z` or `T`. */
  readonly keys?: string;
  /** What the keys do at any time, where the label says what they would do now. */
  readonly keysLabel?: string;
  /** It is there already: the view that is shown, the theme that is set. */
  readonly isOn?: boolean;
  readonly run: () => void;
};

/** Commands for what was typed: those that are too many to show unasked. */
export type CommandFinder = (query: string) => readonly Command[];
