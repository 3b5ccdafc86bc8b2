import { apportion, GOALS, type Goal, type GoalAnswer } from "@porchlight/core";

/** What the seven goals share. */
export const GOAL_TOTAL = 100;
/** Sliders move in these steps, and what gives way does so in the same. */
export const GOAL_STEP = 5;

export type GoalWeights = Readonly<Record<Goal, number>>;

/** Every goal's weight out of a hundred. Answers from elsewhere that weigh more than that in all are scaled down. */
export function goalWeights(goals: readonly GoalAnswer[]): GoalWeights {
  const weights = GOALS.map((goal) => sumOf(goals.filter((entry) => entry.goal === goal).map(({ weight }) => weight)));
  const shown = sumOf(weights) > GOAL_TOTAL ? apportion(weights, GOAL_TOTAL) : weights;
  return Object.fromEntries(GOALS.map((goal, index) => [goal, shown[index] ?? 0])) as GoalWeights;
}

/**
 * Gives one goal a weight, 0 to 100. What it needs comes first from what nobody has yet, then from the others in
 * proportion to what they have; what it leaves is nobody's again.
 */
export function shareGoals(goals: readonly GoalAnswer[], change: GoalAnswer): GoalAnswer[] {
  const weights = goalWeights(goals);
  const weight = Math.min(GOAL_TOTAL, Math.max(0, change.weight));
  const others = GOALS.filter((goal) => goal !== change.goal);
  const had = others.map((goal) => weights[goal]);
  const room = GOAL_TOTAL - weight;
  const left = sumOf(had) <= room ? had : giveWay(had, room);
  return GOALS.flatMap((goal) => {
    const given = goal === change.goal ? weight : (left[others.indexOf(goal)] ?? 0);
    return given > 0 ? [{ goal, weight: given }] : [];
  });
}

// Whole steps as long as the room is made of them, so that the sliders stay on round numbers.
function giveWay(weights: readonly number[], room: number): number[] {
  const step = room % GOAL_STEP === 0 ? GOAL_STEP : 1;
  return apportion(weights, Math.floor(room / step)).map((steps) => steps * step);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
