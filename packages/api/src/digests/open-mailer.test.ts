import { afterAll, afterEach, expect, test } from "vitest";
import { freePort } from "../testing/free-port.ts";
import { openInbox } from "../testing/open-inbox.ts";
import type { WrittenMail } from "./mailer.ts";
import { openMailer } from "./open-mailer.ts";

const inbox = await openInbox();
afterEach(() => inbox.behave("take"));
afterAll(() => inbox.close());

const aMail = (parts: Partial<WrittenMail> = {}): WrittenMail => ({
  to: "owner@example.org",
  subject: "Three people wait",
  text: "Three people wait.",
  html: "<p>Three people wait.</p>",
  messageId: "<2026-11-23.one@example.org>",
  stopAddress: "https://plan.example.org/digests/a/b",
  ...parts,
});

test("a mail arrives with both its texts, and with the way to stop it", async () => {
  expect(await inbox.mailer.send(aMail({ subject: "Café 🥐 waits" }))).toEqual({ kind: "sent" });
  const mail = inbox.mails.at(-1);
  expect(mail).toMatchObject({
    subject: "Café 🥐 waits",
    from: { name: "Porchlight", address: "porch@example.org" },
    messageId: "<2026-11-23.one@example.org>",
  });
  expect(mail?.text?.trim()).toBe("Three people wait.");
  expect(mail?.html?.trim()).toBe("<p>Three people wait.</p>");
  const headers = new Map(mail?.headers.map(({ key, value }) => [key, value]));
  expect(headers.get("list-unsubscribe")).toBe("<https://plan.example.org/digests/a/b>");
  expect(headers.get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
});

test.each(["a\r\nBcc: evil@example.org", "a\nX-Evil: 1\n\nbody", "a\r\n\r\n<script>"])(
  "a subject of %j adds no header and no receiver",
  async (subject) => {
    await inbox.mailer.send(aMail());
    const plain = inbox.mails.at(-1)?.headers.map(({ key }) => key);
    await inbox.mailer.send(aMail({ subject }));
    expect(inbox.mails.at(-1)?.headers.map(({ key }) => key)).toEqual(plain);
    expect(inbox.mails.at(-1)?.text?.trim()).toBe("Three people wait.");
    expect(inbox.recipients.at(-1)).toEqual(["owner@example.org"]);
  },
);

test.each([
  "a@example.org, evil@example.org",
  "a@example.org\r\nBcc: evil@example.org",
  "<evil@example.org> a@example.org",
])("a receiver of %j is one receiver or none", async (to) => {
  const before = inbox.mails.length;
  await inbox.mailer.send(aMail({ to }));
  const later = inbox.recipients.slice(before).flat();
  expect(later.length).toBeLessThanOrEqual(1);
  expect(later).not.toContain("evil@example.org");
  expect(inbox.mails.slice(before).flatMap(({ bcc = [] }) => bcc)).toEqual([]);
});

test("what the mail server says decides whether a mail may be tried again", async () => {
  inbox.behave("later");
  expect(await inbox.mailer.send(aMail())).toEqual({ kind: "later", answer: "451 Come back soon" });
  inbox.behave("refuse");
  expect(await inbox.mailer.send(aMail())).toEqual({ kind: "refused", answer: "550 No such desk" });
});

test("a mail whose taking nobody has confirmed may have gone out", async () => {
  inbox.behave("hang-up");
  expect(await inbox.mailer.send(aMail())).toMatchObject({ kind: "unknown" });
});

test("a mail server that is not there has taken nothing", async () => {
  const smtpUrl = `smtp://127.0.0.1:${await freePort()}`;
  const mailer = openMailer({ smtpUrl, from: "porch@example.org", links: "https://plan.example.org" });
  expect(await mailer.send(aMail())).toMatchObject({ kind: "later", answer: expect.stringContaining("ECONNREFUSED") });
});
