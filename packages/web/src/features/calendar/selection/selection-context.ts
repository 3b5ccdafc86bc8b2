import { createContext, useContext, useSyncExternalStore } from "react";
import { createSelection, type Selection } from "./selection.ts";

/** The selection of the calendar around; where there is none nothing is ever picked. */
export const SelectionContext = createContext<Selection>(createSelection());

/** Whether a post is picked; what shows it is drawn anew when that changes and not for others. */
export function useIsPicked(postId: string): boolean {
  const { subscribe, has } = useContext(SelectionContext);
  return useSyncExternalStore(subscribe, () => has(postId));
}
