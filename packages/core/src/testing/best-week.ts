import type { Highs } from "highs";
import type { ModelChannel, ModelPattern } from "./channel-model.ts";
import type { WeekModel } from "./week-model.ts";

/** What of a week is settled before the search. */
export type WeekWishes = {
  readonly freedomOf: (channel: ModelChannel) => "open" | "shut" | "free";
  /** At least one of these has to be open; absent: an empty week will do. */
  readonly oneOf?: readonly ModelChannel[];
};

export type BestWeek = {
  /** In millionths. */
  readonly value: number;
  readonly openCount: number;
};

/**
 * The best week of the model as one integer program over patterns, channels and rates, solved by HiGHS; undefined when
 * none fits.
 */
export function findBestWeek(highs: Highs, model: WeekModel, wishes: WeekWishes): BestWeek | undefined {
  if (model.patterns.length === 0) return undefined;
  const program = writeProgram(model, wishes);
  const chosen = solve(highs, program);
  return chosen && { value: worthOf(model, chosen), openCount: chosen.filter(({ channel }) => channel).length };
}

/** A yes or no: this pattern is kept, or under it this channel is open at this rate. */
type Column = {
  readonly channel?: ModelChannel;
  readonly minutes: number;
  /** Against the channel's staying shut. */
  readonly value: number;
  /** Row and coefficient. */
  readonly entries: readonly (readonly [number, number])[];
};

type Program = {
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly lower: number; readonly upper: number }[];
};

function writeProgram(model: WeekModel, wishes: WeekWishes): Program {
  const rows: { lower: number; upper: number }[] = [];
  const addRow = (lower: number, upper: number) => rows.push({ lower, upper }) - 1;
  const onePattern = addRow(1, 1);
  const shared = listSharedRows(model, wishes, addRow);
  const columns = model.patterns.flatMap((pattern) => {
    // A kept pattern brings its minutes and opens each channel's row; without it nothing under it is open.
    const minutesRow = addRow(Number.NEGATIVE_INFINITY, 0);
    const options = model.channels
      .filter((channel) => wishes.freedomOf(channel) !== "shut")
      .map((channel) => ({
        channel,
        row: addRow(wishes.freedomOf(channel) === "open" ? 0 : Number.NEGATIVE_INFINITY, 0),
      }));
    const kept: Column = {
      minutes: pattern.checkMinutes,
      value: pattern.ownValue,
      entries: [
        [onePattern, 1],
        [minutesRow, pattern.checkMinutes - model.planningMinutes],
        ...options.map(({ row }) => [row, -1] as const),
      ],
    };
    const open = options.flatMap(({ channel, row }) =>
      listRateColumns(channel, pattern, (minutes) => [[minutesRow, minutes], [row, 1], ...shared(channel)]),
    );
    return [kept, ...open];
  });
  return { columns, rows };
}

// Rows that no pattern owns: starts, Stories only with the feed, and the one door.
function listSharedRows(
  { channels, startsMax }: WeekModel,
  { oneOf }: WeekWishes,
  addRow: (lower: number, upper: number) => number,
): (channel: ModelChannel) => Column["entries"] {
  const starts = addRow(Number.NEGATIVE_INFINITY, startsMax);
  const stories = addRow(Number.NEGATIVE_INFINITY, 0);
  const door = addRow(oneOf ? 1 : 0, Number.POSITIVE_INFINITY);
  const hasFeed = channels.some(({ channel }) => channel === "instagram");
  return (each) => [
    ...(each.isNew ? ([[starts, 1]] as const) : []),
    ...(each.channel === "instagram" ? ([[stories, -1]] as const) : []),
    ...(each.channel === "instagram-stories" && hasFeed ? ([[stories, 1]] as const) : []),
    ...(oneOf?.includes(each) ? ([[door, 1]] as const) : []),
  ];
}

function listRateColumns(
  channel: ModelChannel,
  pattern: ModelPattern,
  entriesAt: (minutes: number) => Column["entries"],
): Column[] {
  return channel.rates.map((rate) => {
    const { minutes, value } = channel.openAt(rate, pattern);
    return { channel, minutes, value: value - channel.shutValue, entries: entriesAt(minutes) };
  });
}

function solve(highs: Highs, { columns, rows }: Program): Column[] | undefined {
  const entries = columns.flatMap((column) => column.entries);
  const starts = [0];
  for (const column of columns) starts.push((starts.at(-1) ?? 0) + column.entries.length);
  const source = {
    numCols: columns.length,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: columns.map(({ value }) => value),
    colLower: columns.map(() => 0),
    colUpper: columns.map(() => 1),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    matrix: {
      format: "csc",
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: entries.map(([row]) => row),
      values: entries.map(([, coefficient]) => coefficient),
    },
    integrality: columns.map(() => highs.constants.variableType.integer),
  } as const;
  return highs.withModel(source, (program) => {
    // Values are whole numbers, so a gap below one is none. Presolving takes longer than it saves.
    program.options.set({ output_flag: false, presolve: "off", mip_rel_gap: 0, mip_abs_gap: 0.5 });
    program.run();
    const status = program.getModelStatus();
    if (status === highs.constants.modelStatus.infeasible) return undefined;
    if (status !== highs.constants.modelStatus.optimal) throw new Error(`HiGHS ended with status ${status}`);
    const { colValue } = program.getSolution();
    return columns.filter((_, index) => (colValue[index] ?? 0) > 0.5);
  });
}

// Added up again in whole numbers, and the limits looked at again: the solver works within tolerances.
function worthOf({ channels, planningMinutes, startsMax }: WeekModel, chosen: readonly Column[]): number {
  const minutes = chosen.reduce((sum, column) => sum + column.minutes, 0);
  const started = chosen.filter(({ channel }) => channel?.isNew).length;
  if (minutes > planningMinutes || started > startsMax) throw new Error("HiGHS went past a limit");
  const shut = channels.reduce((sum, channel) => sum + channel.shutValue, 0);
  return chosen.reduce((sum, { value }) => sum + value, shut);
}
