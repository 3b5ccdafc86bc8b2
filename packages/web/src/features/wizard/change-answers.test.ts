import type { Answers, Closure } from "@porchlight/core";
import { describe, expect, it } from "vitest";
import {
  addAudience,
  addClosures,
  addEvent,
  addPerson,
  moveBusiness,
  removeAudience,
  removeEvent,
  setChannel,
  setLimits,
  setPerson,
  toggleChannel,
} from "./change-answers.ts";
import { emptyAnswers } from "./empty-answers.ts";

const start: Answers = emptyAnswers({ zone: "Europe/London", customers: "Customers", owner: "Owner" });

describe("moveBusiness", () => {
  it("takes along the customers who were in the same zone, and no others", () => {
    const groups = [
      { label: "Here", zone: "Europe/London", share: 0.5 },
      { label: "There", zone: "Asia/Tokyo", share: 0.5 },
    ];
    const moved = moveBusiness("Europe/Lisbon")({ ...start, audience: groups });
    expect(moved.business.zone).toBe("Europe/Lisbon");
    expect(moved.audience.map(({ zone }) => zone)).toEqual(["Europe/Lisbon", "Asia/Tokyo"]);
  });
});

describe("addClosures", () => {
  it("puts days off among those there are, in the order of the days", () => {
    const day = (from: Closure["from"]): Closure => ({ from, to: from, label: from });
    const before = addClosures([day("2026-12-25"), day("2027-04-05")])(start);
    const after = addClosures([day("2027-01-01")])(before);
    expect(after.closures?.map(({ from }) => from)).toEqual(["2026-12-25", "2027-01-01", "2027-04-05"]);
  });
});

describe("toggleChannel", () => {
  it("adds a channel as one in use and takes it off again", () => {
    const added = toggleChannel("instagram")(start);
    expect(added.channels).toEqual([{ channel: "instagram", state: "active", wish: "may" }]);
    expect(toggleChannel("instagram")(added).channels).toEqual([]);
  });
});

describe("setChannel and setPerson", () => {
  it("take an optional answer away when it is emptied", () => {
    const { channels } = setChannel(0, { followers: 12 })(toggleChannel("x")(start));
    expect(channels[0]).toEqual({ channel: "x", state: "active", wish: "may", followers: 12 });
    expect(setChannel(0, { followers: undefined })({ ...start, channels }).channels[0]).not.toHaveProperty("followers");
    const { people } = setPerson(0, { zone: "Asia/Tokyo" })(start);
    expect(setPerson(0, { zone: undefined })({ ...start, people }).people[0]).not.toHaveProperty("zone");
  });

  it("leave the others as they are", () => {
    const two = addPerson()(start);
    expect(setPerson(1, { name: "Ben" })(two).people.map(({ name }) => name)).toEqual(["Owner", "Ben"]);
  });
});

describe("groups of customers", () => {
  it("make room for one more and stay a whole", () => {
    const three = addAudience("Third")(addAudience("Second")(start));
    expect(three.audience.map(({ share }) => share)).toEqual(
      [0.34, 0.34, 0.32].map((share) => expect.closeTo(share, 1)),
    );
    expect(three.audience.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
  });

  it("make up the whole again when one leaves", () => {
    const two = addAudience("Second")(start);
    expect(removeAudience(0)(two).audience).toEqual([{ label: "Second", zone: "Europe/London", share: 1 }]);
  });
});

describe("dates and limits", () => {
  it("leave no empty list and no empty limits behind", () => {
    const event = { label: "Fair", from: "2027-03-01", promote: true } as const;
    expect(removeEvent(0)(addEvent(event)(start))).toEqual(start);
    const limited = setLimits({ promoShareMax: 0.2 })(start);
    expect(limited.limits).toEqual({ promoShareMax: 0.2 });
    expect(setLimits({ promoShareMax: undefined })(limited)).toEqual(start);
  });
});
