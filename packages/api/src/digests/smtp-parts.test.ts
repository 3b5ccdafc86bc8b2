import { expect, test } from "vitest";
import { smtpPartsOf } from "./smtp-parts.ts";

const auth = { user: "me", pass: "p@ss" };

test("a password goes to another machine encrypted or not at all", () => {
  expect(smtpPartsOf("smtp://me:p%40ss@mail.example.org")).toEqual({
    host: "mail.example.org",
    port: 587,
    secure: false,
    auth,
    requireTLS: true,
  });
  expect(smtpPartsOf("smtp://me:p%40ss@127.0.0.1.example.org")).toHaveProperty("requireTLS", true);
  expect(smtpPartsOf("smtps://me:p%40ss@mail.example.org")).toEqual({
    host: "mail.example.org",
    port: 465,
    secure: true,
    auth,
  });
});

test.each(["localhost", "127.0.0.1", "[::1]"])("a mail server on this machine, %s, may go without", (host) => {
  expect(smtpPartsOf(`smtp://me:p%40ss@${host}:25`)).toEqual({
    host: host.replace(/[[\]]/g, ""),
    port: 25,
    secure: false,
    auth,
  });
});

test("without a password there is nothing to keep", () => {
  expect(smtpPartsOf("smtp://mail.example.org:25")).toEqual({ host: "mail.example.org", port: 25, secure: false });
});
