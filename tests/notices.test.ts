import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openBusiness } from "./testing/open-business.ts";

const business = openBusiness("salsa-studio");

test("a calendar's address is shown once, is fetched as a calendar, and gives nothing once it is taken back", async () => {
  const page = await openNotices();
  await page.getByText("No calendar fetches the plan yet.").waitFor();
  await page.getByRole("button", { name: "Make an address" }).press("Enter");
  const field = page.getByRole("textbox", { name: "Secret address" });
  const address = await field.inputValue();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/feeds\/[\da-f-]{36}\/[\w-]{43}\.ics$/);
  await page.getByRole("button", { name: "Copy the address" }).press("Enter");
  await page.getByText("The address is copied.").waitFor();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  const fetched = await fetch(address);
  expect(fetched.headers.get("content-type")).toMatch(/^text\/calendar/);
  expect(await fetched.text()).toContain("RRULE:FREQ=WEEKLY");
  await page.getByRole("button", { name: "Done" }).press("Enter");
  await field.waitFor({ state: "detached" });
  await page.getByText(/last fetched/).waitFor();
  expect(await page.content()).not.toContain(address);

  await page.getByRole("button", { name: "Take back the calendar of Everybody" }).press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Take back" }).press("Enter");
  await page.getByText("No calendar fetches the plan yet.").waitFor();
  expect((await fetch(address)).status).toBe(404);
  await page.context().close();
});

test("a mail about the day is added, changed and removed; without a mail server the page says so", async () => {
  const page = await openNotices();
  await page.getByText(/^Mail is not set up on this server/).waitFor();
  await page.getByRole("button", { name: "Add a mail" }).click();
  const mail = page.getByRole("textbox", { name: "Mail address" });
  await mail.fill("mercedes");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("An address such as ana@example.org is needed.").waitFor();
  await mail.fill("mercedes@example.org");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Everybody. Monday to Friday at 07:00, Chicago").waitFor();
  await expect
    .poll(() => page.getByRole("button", { name: "Send a mail to mercedes@example.org now" }).isDisabled())
    .toBe(true);

  await page.getByRole("button", { name: "Change the mail to mercedes@example.org" }).click();
  await page.getByRole("checkbox", { name: "Saturday" }).check();
  await page.getByRole("checkbox", { name: "Sunday" }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByText("Everybody. Every day at 07:00, Chicago").waitFor();

  await page.getByRole("button", { name: "Remove the mail to mercedes@example.org" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await page.getByText("Nobody gets the mail yet.").waitFor();
  await page.context().close();
});

async function openNotices(): Promise<Page> {
  const permissions = ["clipboard-read", "clipboard-write"];
  const context = await business.browser.newContext({ permissions, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${business.server.url}/w/${business.workspaceId}/calendar`);
  await page.getByRole("button", { name: "More places" }).click();
  await page.getByRole("menuitem", { name: "Calendar and mail" }).click();
  await page.getByRole("heading", { level: 1, name: "Calendar and mail" }).waitFor();
  return page;
}
