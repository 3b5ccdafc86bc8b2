import { notificationsStore } from "@mantine/notifications";
import { expect, test } from "vitest";
import { showToast } from "./show-toast.ts";

test("a toast that takes another's place is there as long as any, not for what is left of that one's time", () => {
  showToast({ id: "view", message: "Renamed" });
  const before = notificationsStore.getState().notifications;
  showToast({ id: "view", message: "Deleted" });
  const after = notificationsStore.getState().notifications;
  expect([before, after].map((shown) => shown.map(({ message }) => message))).toEqual([["Renamed"], ["Deleted"]]);
  // Only where the time is another does it begin anew.
  expect(after[0]?.autoClose).not.toBe(before[0]?.autoClose);
  expect(after[0]?.autoClose).toBeGreaterThanOrEqual(10_000);
});
