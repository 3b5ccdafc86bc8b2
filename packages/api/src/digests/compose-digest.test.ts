import type { ChannelPresence, Finding, Post, RoutineVisit, WeekSummary } from "@porchlight/core";
import { expect, test } from "vitest";
import type { ConversationLine } from "../contract/conversation-schemas.ts";
import { aPlanWithPromises } from "../testing/a-kept-plan.ts";
import { composeDigest } from "./compose-digest.ts";
import type { DigestSource } from "./digest-source.ts";
import { digestWords } from "./send-digest.ts";

const words = digestWords();

const aSource = (parts: Partial<DigestSource> = {}): DigestSource => ({
  workspaceId: "w1",
  digest: { zone: "America/Phoenix" },
  now: "2026-11-23T14:00:00Z",
  today: "2026-11-23",
  plan: aPlanWithPromises(),
  waiting: [],
  handOvers: [],
  lastWeek: undefined,
  posts: [],
  visits: [],
  presence: [],
  findings: [],
  closures: [],
  isPaused: false,
  links: "https://plan.example.org",
  ...parts,
});

const aLine = (parts: Partial<ConversationLine> = {}): ConversationLine => ({
  id: "c1",
  version: 1,
  channel: "instagram",
  isPrivate: false,
  kind: "question",
  customer: "Jo",
  needsOwner: false,
  last: { by: "customer", text: "Do you do\nweddings?", at: "2026-11-22T10:00:00Z" },
  waitingSince: "2026-11-22T10:00:00Z",
  ...parts,
});

const owedAt = (at: string) =>
  ({ at, clock: "wall", reason: { code: "due-promise", facts: {}, evidence: [] } }) as const;

const aPost = (parts: Partial<Post> = {}): Post => ({
  id: "p1",
  version: 1,
  status: "ready",
  title: "New boiler",
  text: "",
  category: "educate",
  channels: ["facebook-page"],
  date: "2026-11-23",
  time: "14:00",
  zone: "America/Phoenix",
  ...parts,
});

const aVisit = (parts: Partial<RoutineVisit> = {}): RoutineVisit => ({
  activity: "respond",
  isLook: true,
  person: "Ana",
  date: "2026-11-23",
  time: "09:00",
  minutes: 10,
  ...parts,
});

const compose = (parts: Partial<DigestSource> = {}) => composeDigest(aSource(parts), words);
const sectionsOf = (parts: Partial<DigestSource>) =>
  Object.fromEntries(compose(parts).sections.map(({ title, lines }) => [title, lines.map(({ text }) => text)]));

test("the subject is the day in one sentence", () => {
  const waiting = ["c1", "c2", "c3"].map((id) => aLine({ id }));
  expect(compose({ waiting, posts: [aPost()] }).subject).toBe("Three people wait, one post goes out");
  expect(compose({ waiting: [aLine()] }).subject).toBe("One person waits");
  expect(compose({ posts: [aPost({ date: "2026-11-20" })] }).subject).toBe("One did not go out");
});

test("from thirteen on numbers are digits", () => {
  const waiting = Array.from({ length: 13 }, (_, index) => aLine({ id: `c${index}` }));
  expect(compose({ waiting }).subject).toBe("13 people wait");
});

test("the routine alone is nothing to say, and is told of all the same", () => {
  const { subject, lead, isEmpty } = compose({ visits: [aVisit(), aVisit({ time: "15:30", minutes: 15 })] });
  expect({ subject, lead, isEmpty }).toEqual({
    subject: "Everyone has an answer, and nothing goes out today",
    lead: "Everyone has an answer, and nothing goes out today. The plan has 25 min for today.",
    isEmpty: true,
  });
});

test("who waits is quoted with what is owed by when", () => {
  const waiting = [
    aLine({ due: owedAt("2026-11-23T11:00:00Z") }),
    aLine({ due: owedAt("2026-11-23T22:30:00Z") }),
    aLine({ due: owedAt("2026-11-24T16:00:00Z") }),
    aLine(),
  ];
  expect(sectionsOf({ waiting })["Waiting for an answer"]).toEqual([
    "Jo on Instagram, 3 h late: “Do you do weddings?”",
    "Jo on Instagram, owed by 15:30: “Do you do weddings?”",
    "Jo on Instagram, owed by Tuesday 24 November, 09:00: “Do you do weddings?”",
    "Jo on Instagram: “Do you do weddings?”",
  ]);
});

test("posts of today are told by the digest's clock, those that are out not at all", () => {
  const posts = [
    aPost({ date: "2026-11-24", time: "03:00", zone: "Europe/London", status: "draft" }),
    aPost({ title: "" }),
    aPost({ status: "published" }),
    aPost({ date: "2026-11-24" }),
  ];
  expect(sectionsOf({ posts })["Going out today"]).toEqual([
    "14:00 A post without a title (Facebook), ready",
    "20:00 “New boiler” (Facebook), draft",
  ]);
});

test("while everything is paused posts are held, and nobody is asked to post what did not go out", () => {
  const paused = compose({ isPaused: true, posts: [aPost(), aPost({ date: "2026-11-20" })] });
  expect(paused.subject).toBe("Everything is paused");
  expect(paused.sections.map(({ title }) => title)).toEqual(["Held by the pause"]);
  expect(compose({ isPaused: true }).isEmpty).toBe(true);
});

test("a channel that is quiet already is told of, and calls for no mail by itself", () => {
  const presence = [
    { channel: "instagram", decision: "keep", light: "dim", waiting: 0, waitingAsTold: 0, reasons: [] } as const,
  ];
  const becoming = compose({ presence: presence.map((each) => ({ ...each, quietOn: "2026-11-25" })) });
  expect([becoming.subject, becoming.isEmpty]).toEqual(["One channel is going quiet", false]);
  const already = compose({ presence: presence.map((each) => ({ ...each, quietOn: "2026-11-20" })) });
  expect([already.sections.length, already.isEmpty]).toEqual([1, true]);
});

test("what was to go out before and did not is told with its two ways out", () => {
  const posts = [aPost({ date: "2026-11-20" }), aPost({ date: "2026-11-20", status: "published" })];
  expect(sectionsOf({ posts })["Did not go out"]).toEqual([
    "“New boiler” (Facebook), planned for Friday 20 November. Post it today, or let it go.",
  ]);
});

test("channels are told of once their silence is near", () => {
  const quiet = (parts: Partial<ChannelPresence>): ChannelPresence => ({
    channel: "instagram",
    decision: "keep",
    light: "lit",
    waiting: 0,
    waitingAsTold: 0,
    reasons: [],
    ...parts,
  });
  const presence = [
    quiet({ quietOn: "2026-11-26", darkOn: "2026-12-20" }),
    quiet({ quietOn: "2026-11-20", darkOn: "2026-12-20" }),
    quiet({ quietOn: "2026-11-20", darkOn: "2026-11-28" }),
    quiet({ quietOn: "2026-11-01", darkOn: "2026-11-23" }),
    quiet({ quietOn: "2026-12-01" }),
    quiet({}),
  ];
  expect(sectionsOf({ presence })["Going quiet"]).toEqual([
    "Instagram looks quiet from Thursday 26 November on if nothing goes out until then.",
    "Instagram looks quiet already. One post brings the light back.",
    "Instagram is quiet, and looks dark from Saturday 28 November on if nothing goes out until then.",
    "Instagram looks dark already. One post brings the light back, or close it.",
  ]);
});

test("errors come before warnings, hints stay in the calendar", () => {
  const finding = (severity: Finding["severity"], code: string, facts = {}): Finding => ({
    code,
    severity,
    where: { from: "2026-11-24", to: "2026-11-24", postIds: ["p9"] },
    facts,
    fixes: [],
  });
  const findings = [finding("hint", "no-next-step"), finding("warning", "says-nothing"), finding("error", "not-ready")];
  const [section] = compose({ findings }).sections;
  expect(section?.lines.map(({ link }) => link)).toEqual(
    ["", ""].map(() => "https://plan.example.org/w/w1/calendar?date=2026-11-24&post=p9"),
  );
  expect(section?.lines.map(({ text }) => text)).toEqual([words("finding.not-ready"), words("finding.says-nothing")]);
});

test("days off are told two weeks ahead", () => {
  const closures = [
    { from: "2026-12-07", to: "2026-12-07", label: "Stocktaking" },
    { from: "2026-11-22", to: "2026-11-24", label: "" },
    { from: "2026-12-08", to: "2026-12-09", label: "Later" },
    { from: "2026-11-01", to: "2026-11-22", label: "Over" },
  ] as const;
  expect(sectionsOf({ closures })["Days off ahead"]).toEqual([
    "Stocktaking: Monday 7 December",
    "Closed: Sunday 22 November to Tuesday 24 November",
  ]);
});

test("one person's mail tells of what is theirs and what is nobody's", () => {
  const digest = { zone: "America/Phoenix", person: "Ana" };
  const waiting = [
    aLine({ customer: "A", assignee: "Ana" }),
    aLine({ customer: "B", assignee: "Ben" }),
    aLine({ customer: "C" }),
  ];
  const visits = [aVisit(), aVisit({ person: "Ben" })];
  const posts = [aPost({ author: "Ben" }), aPost({ title: "Mine", author: "Ana" })];
  const sections = sectionsOf({ digest, waiting, visits, posts });
  expect(sections["Waiting for an answer"]?.map((text) => text.slice(0, 1))).toEqual(["A", "C"]);
  expect(sections.Today).toEqual(["09:00 look at messages, 10 min"]);
  expect(sections["Going out today"]).toEqual(["14:00 “Mine” (Facebook), ready"]);
});

test("of many lines the first are shown, and how many more there are", () => {
  const waiting = Array.from({ length: 9 }, (_, index) => aLine({ id: `c${index}` }));
  const [section] = compose({ waiting }).sections;
  expect([section?.lines.length, section?.more]).toEqual([6, "and 3 more"]);
});

test("what is handed over is told to whom it is handed over, and the rest to the owner", () => {
  const plan = aPlanWithPromises();
  const [owner] = plan.answers.people;
  const people = [...plan.answers.people, { name: "Lena", role: "manager" as const, hoursPerWeek: 3 }];
  const withLena = { ...plan, answers: { ...plan.answers, people } };
  const handOvers = [
    { from: owner?.name ?? "", to: "Lena", kinds: ["question"] as const, channels: ["instagram"] as const },
  ];
  const waiting = [
    aLine({ customer: "Asks" }),
    aLine({ id: "c2", kind: "complaint", customer: "Complains" }),
    aLine({ id: "c3", needsOwner: true, customer: "Needs the owner" }),
  ];
  const toldTo = (person: string, given = handOvers) =>
    compose({ plan: withLena, waiting, handOvers: given, digest: { zone: "UTC", person } })
      .sections.flatMap(({ lines }) => lines)
      .map(({ text }) => text.split(" on ")[0]);
  expect(toldTo("Lena")).toEqual(["Asks"]);
  expect(toldTo(owner?.name ?? "")).toEqual(["Complains", "Needs the owner"]);
  expect(toldTo("Lena", [])).toEqual(["Asks", "Complains", "Needs the owner"]);
});

test("the last week is summed up for the owner, and not for others", () => {
  const figures = { came: 9, inTime: 6, late: 1, missed: 2, waiting: 0, medianMinutes: 130 };
  const lastWeek: WeekSummary = {
    range: { from: "2026-11-16", to: "2026-11-22" },
    all: figures,
    before: { ...figures, came: 7, inTime: 7, late: 0, missed: 0 },
    byPerson: [{ person: "Lena", ...figures, came: 5, inTime: 4, late: 0, missed: 1 }, figures],
    byChannel: [],
    kinds: [],
    askedCount: 6,
    words: [
      { words: ["parking"], count: 4, conversationIds: [] },
      { words: ["gift", "card"], count: 3, conversationIds: [] },
    ],
  };
  const plan = aPlanWithPromises();
  const owner = plan.answers.people[0]?.name ?? "";
  expect(sectionsOf({ lastWeek })["The last week"]).toEqual([
    "9 times somebody began to wait: 6 answered in time, 1 late, 2 not at all.",
    "The week before: 7 of 7 in time, 0 not at all.",
    "Half had an answer within 2 h 10.",
    "Asked most: parking (4) and gift card (3).",
    "Lena: 4 of 5 in time, 1 not at all.",
  ]);
  expect(compose({ lastWeek }).subject).toBe("The last week is summed up");
  const [first] = compose({ lastWeek }).sections.flatMap(({ lines }) => lines);
  expect(first?.link).toBe("https://plan.example.org/w/w1/conversations/week?day=2026-11-16");
  const titlesFor = (person: string) =>
    compose({ lastWeek, digest: { zone: "UTC", person } }).sections.map(({ title }) => title);
  expect(titlesFor(owner)).toEqual(["The last week"]);
  expect(titlesFor("Lena")).toEqual([]);
  const quiet = { ...lastWeek, all: { ...figures, came: 0, inTime: 0, late: 0, missed: 0 } };
  expect(compose({ lastWeek: quiet }).isEmpty).toBe(true);
});
