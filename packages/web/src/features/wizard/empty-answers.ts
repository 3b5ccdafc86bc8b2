import type { Answers, Person, TimeZoneId } from "@porchlight/core";

/** Hours a week that one person who does this beside everything else is taken to have, until somebody says otherwise. */
const FIRST_HOURS = 3;

type Beginning = {
  /** What the workspace was named; by default nothing. */
  readonly name?: string;
  /** The device's zone. */
  readonly zone: TimeZoneId;
  /** What to call the first group of customers and the first person. */
  readonly customers: string;
  readonly owner: string;
};

/** What stands in the fields before anybody has said anything: guesses that the owner sees and can change. */
export function emptyAnswers({ name = "", zone, customers, owner }: Beginning): Answers {
  return {
    business: { name, does: "", zone },
    workingHours: [{ days: ["mo", "tu", "we", "th", "fr"], from: "09:00", to: "17:00" }],
    audience: [{ label: customers, zone, share: 1 }],
    goals: [],
    channels: [],
    people: [{ name: owner, role: "owner", hoursPerWeek: FIRST_HOURS }],
  };
}

/** The one person that nobody has named yet; undefined once the people are the owner's own answer. */
export function findGuessedPerson(answers: Answers, owner: string): Person | undefined {
  const [first, ...rest] = answers.people;
  const isGuess = first?.name === owner && first.hoursPerWeek === FIRST_HOURS && first.hours === undefined;
  return isGuess && rest.length === 0 ? first : undefined;
}
