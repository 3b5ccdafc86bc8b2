import { expect, test } from "vitest";
import { IMPORT_BYTES_MAX, IMPORT_ROWS_MOST } from "../contract/conversation-import-schemas.ts";
import { aPlanWithPromises, keepPlan } from "../testing/a-kept-plan.ts";
import { onBothEngines } from "../testing/on-both-engines.ts";

const HEADING = "channel,customer,text,at,kind,private,answered_at,answer";

onBothEngines("a file of conversations", (app) => {
  const send = (workspace: string, raw: string | Uint8Array) =>
    app().call({ post: `${workspace}/conversations/import`, raw, key: null, headers: { "content-type": "text/csv" } });
  const sendRows = (workspace: string, ...rows: string[]) => send(workspace, [HEADING, ...rows].join("\r\n"));
  const list = async (workspace: string, state = "waiting") =>
    (await app().call({ get: `${workspace}/conversations?state=${state}&limit=200` })).body.items;
  const placesOf = ({ status, body }: Awaited<ReturnType<typeof send>>) => [
    status,
    ...(body.problems ?? []).map(({ code, path }: { code: string; path: string[] }) => `${code} ${path.join(" ")}`),
  ];

  test("is taken in as what was asked and what was answered", async () => {
    const workspace = await app().openWorkspace();
    const reply = await sendRows(
      workspace,
      'x,Dana,"Hello, you?\nIs it ""on""?",2026-11-20T10:00:00Z,,,,',
      "Instagram,Jo,Weddings?,2026-11-20T11:00:00+01:00,LEAD,Yes,2026-11-20T10:30:00Z,Gladly.",
      "",
      "blog,Sue,Is it free?,2026-11-20T12:00:00Z,,no,2026-11-20T13:00:00Z,",
    );
    expect(reply).toMatchObject({ status: 200, body: { created: 3, repeated: 0 } });
    expect(await list(workspace)).toMatchObject([
      { channel: "x", kind: "question", isPrivate: false, last: { text: 'Hello, you?\nIs it "on"?' } },
    ]);
    expect(await list(workspace, "answered")).toMatchObject([
      { customer: "Sue", settled: { at: "2026-11-20T13:00:00.000Z", how: "answered-elsewhere" } },
      {
        customer: "Jo",
        kind: "lead",
        isPrivate: true,
        answeredInMinutes: 30,
        last: { by: "business", text: "Gladly." },
      },
    ]);
  });

  test("that is sent again is taken once, as are rows that it repeats", async () => {
    const workspace = await app().openWorkspace();
    const rows = ["x,Dana,Hello?,2026-11-20T10:00:00Z,,,,", "x,Dana,Hello?,2026-11-20T10:01:00Z,,,,"];
    expect((await sendRows(workspace, ...rows, ...rows)).body).toEqual({ created: 2, repeated: 2 });
    expect((await sendRows(workspace, ...rows)).body).toEqual({ created: 0, repeated: 2 });
    const more = await sendRows(workspace, ...rows, "blog,Dana,Hello?,2026-11-20T10:00:00Z,,,,");
    expect(more.body).toEqual({ created: 1, repeated: 2 });
    const other = await app().openWorkspace();
    expect((await sendRows(other, ...rows)).body).toEqual({ created: 2, repeated: 0 });
    const many = Array.from({ length: 300 }, (_, index) => `x,Jo,Number ${index}?,2026-11-20T10:00:00Z,,,,`);
    const replies = await Promise.all([1, 2, 3, 4, 5].map(() => sendRows(other, ...many)));
    expect(replies.map(({ body }) => body.created).sort()).toEqual([0, 0, 0, 0, 300]);
  });

  test("is refused whole, with every cell that is wrong", async () => {
    const workspace = await app().openWorkspace();
    const reply = await sendRows(
      workspace,
      "x,Dana,Hello?,2026-11-20T10:00:00Z,,,,",
      "myspace,,Hello?,yesterday,rant,maybe,,",
      "x,Dana,Hello?,2026-11-23T10:00:00Z,,,,",
      "x,Dana,Hello?,2026-11-20T10:00:00Z,,,2026-11-20T09:00:00Z,Yes.",
      "x,Dana,Hello?,2026-11-20T10:00:00Z,,,,Yes.",
      "x,Dana,Hello?,2026-11-20T10:00:00Z,,,,,too much",
    );
    expect(placesOf(reply)).toEqual([
      422,
      "not-one-of rows 3 channel",
      "missing rows 3 customer",
      "not-a-moment rows 3 at",
      "not-one-of rows 3 kind",
      "not-one-of rows 3 private",
      "written-ahead rows 4 at",
      "answered-before-asked rows 5 answered_at",
      "missing rows 6 answered_at",
      "unknown-field rows 7 column 9",
    ]);
    expect(await list(workspace)).toEqual([]);
  });

  test("needs a heading of columns that are known", async () => {
    const workspace = await app().openWorkspace();
    expect(placesOf(await send(workspace, "channel,text,at,mood,at\nx,Hello?,2026-11-20T10:00:00Z,,\n"))).toEqual([
      422,
      "missing rows 1 customer",
      "unknown-field rows 1 mood",
      "column-twice rows 1 at",
    ]);
  });

  test("may have wall times of the business, semicolons and a byte order mark", async () => {
    const workspace = await app().openWorkspace();
    const file = "\ufeffChannel;Customer;Text;At\nx;Dana;Hello, you?;2026-11-20 10:00:30\n";
    expect(placesOf(await send(workspace, file))).toEqual([422, "not-a-moment rows 2 at"]);
    await keepPlan(app(), { workspace, plan: aPlanWithPromises(), version: 1 });
    expect((await send(workspace, file)).body).toEqual({ created: 1, repeated: 0 });
    expect(await list(workspace)).toMatchObject([{ waitingSince: "2026-11-20T17:00:30.000Z" }]);
  });

  test("that is no such file is told why", async () => {
    const workspace = await app().openWorkspace();
    const kindOf = async (file: string | Uint8Array) => {
      const { status, body } = await send(workspace, file);
      return [status, body.type.split(":").at(-1)];
    };
    expect(await kindOf(`${HEADING}\nx,"Dana`)).toEqual([422, "csv-unreadable"]);
    expect(await kindOf(Uint8Array.of(0x78, 0x2c, 0xe9, 0x0a))).toEqual([422, "csv-not-utf8"]);
    expect(await kindOf("")).toEqual([400, "file-missing"]);
    expect(await kindOf("x".repeat(IMPORT_BYTES_MAX + 1))).toEqual([413, "body-too-large"]);
    expect(placesOf(await sendRows(workspace, "x,D\u0000,Hi?,2026-11-20T10:00:00Z,,,,"))).toEqual([
      422,
      "not-storable rows 2 customer",
    ]);
  });

  test(`may have ${IMPORT_ROWS_MOST} rows and no more`, async () => {
    const workspace = await app().openWorkspace();
    const rows = Array.from(
      { length: IMPORT_ROWS_MOST },
      (_, index) => `x,Dana,Number ${index}?,2026-11-20T10:00:00Z,,,,`,
    );
    const many = await sendRows(workspace, ...rows, "x,Dana,One more?,2026-11-20T10:00:00Z,,,,");
    expect(placesOf(many)).toEqual([422, "too-many rows"]);
    expect((await sendRows(workspace, ...rows)).body).toEqual({ created: IMPORT_ROWS_MOST, repeated: 0 });
    expect((await sendRows(workspace, ...rows)).body).toEqual({ created: 0, repeated: IMPORT_ROWS_MOST });
  });
});
