import { useLocalStorage } from "@mantine/hooks";

type DefaultView = {
  /** The id of the saved view that the calendar opens with in this browser; it may have been deleted since. */
  readonly defaultId: string | undefined;
  readonly choose: (viewId: string | undefined) => void;
};

/** What the calendar of a business opens with in this browser, where its address does not say. */
export function useDefaultView(workspaceId: string): DefaultView {
  const [kept, keep, forget] = useLocalStorage<unknown>({
    key: `porchlight.default-view.${workspaceId}`,
    getInitialValueInEffect: false,
  });
  return {
    defaultId: typeof kept === "string" ? kept : undefined,
    choose: (viewId) => (viewId === undefined ? forget() : keep(viewId)),
  };
}
