import { useNavigate } from "@tanstack/react-router";

export const WHAT_IF_ID = "what-if";

/** Opens the part of the page in which things are tried, and goes there. */
export function useOpenWhatIf(): () => Promise<void> {
  const navigate = useNavigate({ from: "/w/$workspaceId/plan" });
  return async () => {
    await navigate({ search: (before) => ({ ...before, try: true }), resetScroll: false });
    const section = document.getElementById(WHAT_IF_ID);
    section?.focus({ preventScroll: true });
    section?.scrollIntoView({ block: "start" });
  };
}
