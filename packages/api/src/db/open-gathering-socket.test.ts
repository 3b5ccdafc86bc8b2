import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openGatheringSocket } from "./open-gathering-socket.ts";

let server: Server;
beforeAll(async () => {
  server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => server.close());

async function connect(): Promise<{ readonly socket: Socket; readonly heard: Promise<string> }> {
  const heard = once(server, "connection").then(async ([other]: Socket[]) => {
    let text = "";
    for await (const chunk of other ?? []) text += String(chunk);
    return text;
  });
  const socket = openGatheringSocket().connect((server.address() as AddressInfo).port, "127.0.0.1");
  await once(socket, "connect");
  return { socket, heard };
}

test("what is written in one turn goes out at once, in its order", async () => {
  const { socket, heard } = await connect();
  const one = vi.spyOn(socket, "_write");
  const many = vi.spyOn(socket, "_writev");
  for (const text of ["a", "b", "c"]) socket.write(text);
  expect(many).not.toHaveBeenCalled();
  await nextTurn();
  expect(many).toHaveBeenCalledOnce();
  for (const text of ["d", "e"]) socket.write(text);
  await nextTurn();
  expect(many).toHaveBeenCalledTimes(2);
  expect(one).not.toHaveBeenCalled();
  socket.end();
  expect(await heard).toBe("abcde");
});

test("nothing is lost when it ends in the same turn, and whoever wrote is told", async () => {
  const { socket, heard } = await connect();
  const written = new Promise((resolve) => {
    socket.write("first", resolve);
  });
  socket.write("second");
  socket.end("last");
  await written;
  expect(await heard).toBe("firstsecondlast");
});
