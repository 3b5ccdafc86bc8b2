import { createContext } from "react";
import type { CalendarHistory } from "./calendar-history.ts";

/** The history of each workspace by its id. It lasts as long as the page is open, wherever one goes in between. */
export const Histories = createContext<Map<string, CalendarHistory> | undefined>(undefined);
