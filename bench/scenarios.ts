export const SCENARIOS = ["agency-of-one", "ghost-town", "maine-heating", "online-store", "salsa-studio"] as const;
