function keyOf(workspaceId: string): string {
  return `porchlight/counts-visitors/${workspaceId}`;
}

/** Whether links of this workspace were last written so that their visitors are counted; remembered by this browser. */
export function countsVisitors(storage: Storage, workspaceId: string): boolean {
  try {
    return storage.getItem(keyOf(workspaceId)) === "yes";
  } catch {
    // A storage that is closed to the page remembers nothing.
    return false;
  }
}

export function keepCountsVisitors(
  storage: Storage,
  { workspaceId, isOn }: { readonly workspaceId: string; readonly isOn: boolean },
): void {
  try {
    storage.setItem(keyOf(workspaceId), isOn ? "yes" : "no");
  } catch {
    // A private window or a full disk: the switch is asked for again next time.
  }
}
