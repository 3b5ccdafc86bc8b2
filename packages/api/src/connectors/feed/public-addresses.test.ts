import { expect, test } from "vitest";
import { isPublicAddress } from "./public-addresses.ts";

test.each(["1.1.1.1", "93.184.216.34", "172.15.255.255", "172.32.0.0", "2606:4700::1111", "2a00:1450::1"])(
  "%s is everybody's",
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  "10.0.0.1",
  "127.0.0.1",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "100.64.0.1",
  "0.0.0.0",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::ffff:10.0.0.1",
  "64:ff9b::a00:1",
  "fe80::1",
  "fc00::1",
  "ff02::1",
  "2001:db8::1",
  "2002:7f00:1::",
  "example.com",
])("%s is not everybody's", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});
