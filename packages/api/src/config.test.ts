import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

const configOf = (environment: NodeJS.ProcessEnv) => {
  const reading = readConfig(environment);
  return reading.ok ? reading.config : expect.fail(reading.problems.join("\n"));
};

test("nothing needs to be set", () => {
  expect(configOf({})).toEqual({
    port: 4646,
    host: "127.0.0.1",
    database: { kind: "folder", folder: resolve(".porchlight") },
    logLevel: "info",
    webFolder: resolve(import.meta.dirname, "../../web/dist"),
    publicUrl: undefined,
    mail: undefined,
    allowedHosts: [],
    allowsPrivateFeeds: false,
    checkReplies: false,
  });
});

test("what is set empty counts as not set", () => {
  expect(configOf({ PORT: "", HOST: "", DATABASE_URL: "", PORCHLIGHT_DATA: "" })).toEqual(configOf({}));
});

test("everything can be set", () => {
  const environment = {
    PORT: "0",
    HOST: "::1",
    DATABASE_URL: "postgresql://me:secret@db.example.org/plans",
    PORCHLIGHT_WEB: "/srv/web",
    PORCHLIGHT_URL: "https://porch.example.org/",
    SMTP_URL: "smtps://me:p%40ss@mail.example.org",
    MAIL_FROM: "Porchlight <porch@example.org>",
    PORCHLIGHT_HOSTS: "plan.example.org, Other.example.org:8080",
    LOG_LEVEL: "silent",
    NODE_ENV: "development",
  };
  expect(configOf(environment)).toEqual({
    port: 0,
    host: "::1",
    database: { kind: "server", url: environment.DATABASE_URL },
    logLevel: "silent",
    webFolder: "/srv/web",
    publicUrl: "https://porch.example.org",
    mail: {
      smtpUrl: environment.SMTP_URL,
      from: "Porchlight <porch@example.org>",
      links: "https://porch.example.org",
    },
    allowedHosts: ["plan.example.org", "other.example.org:8080", "porch.example.org"],
    allowsPrivateFeeds: false,
    checkReplies: true,
  });
});

test("every problem is told, in words", () => {
  const reading = readConfig({ PORT: "70000", HOST: "not a host", DATABASE_URL: "mysql://db", LOG_LEVEL: "loud" });
  expect(reading).toEqual({
    ok: false,
    problems: [
      "PORT must not be above 65535",
      "HOST must be a name or an address, such as 127.0.0.1",
      "DATABASE_URL must look like postgres://user:password@host:5432/database",
      "LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent",
    ],
  });
});

test.each(["abc", "80.5", "-1", "0x"])("the port %s is refused", (port) => {
  expect(readConfig({ PORT: port })).toMatchObject({ ok: false, problems: [expect.stringMatching(/^PORT must/)] });
});

test("mails need an address to come from and one for their links", () => {
  expect(readConfig({ SMTP_URL: "smtp://127.0.0.1:2525" })).toEqual({
    ok: false,
    problems: [
      "SMTP_URL needs MAIL_FROM, the address that mails come from",
      "SMTP_URL needs PORCHLIGHT_URL, which their links begin with",
    ],
  });
});

test.each([
  ["SMTP_URL", "http://mail.example.org"],
  ["SMTP_URL", "mail.example.org:25"],
  ["MAIL_FROM", "nobody"],
  ["MAIL_FROM", "Porchlight <porch@example.org"],
  ["MAIL_FROM", "porch@example.org>"],
  ["MAIL_FROM", "a@example.org\r\nBcc: b@example.org"],
  ["PORCHLIGHT_URL", "plan.example.org"],
  ["PORCHLIGHT_URL", "ftp://plan.example.org"],
  ["PORCHLIGHT_URL", "https://plan.example.org/?a=b"],
])("a %s of %j is refused", (name, value) => {
  expect(readConfig({ [name]: value })).toMatchObject({
    ok: false,
    problems: expect.arrayContaining([expect.stringContaining(`${name} must`)]),
  });
});
