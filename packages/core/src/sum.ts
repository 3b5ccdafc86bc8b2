/** The sum of numbers; 0 of none. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The sum from the smallest up: the order in which the numbers stand does not show in its last digit. */
export function sumAscending(numbers: readonly number[]): number {
  return sum([...numbers].sort((a, b) => a - b));
}
