import { describe, expect, it } from "vitest";
import { noticeOf } from "./notice-of.ts";

describe("noticeOf", () => {
  it("takes the words between the quotation marks", () => {
    expect(noticeOf("Pin a notice: “We take a break. We're back in May.”")).toBe("We take a break. We're back in May.");
  });

  it("finds none where nothing is quoted", () => {
    expect(noticeOf("Switch messages off.")).toBeUndefined();
  });
});
