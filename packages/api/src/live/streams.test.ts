import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import express from "express";
import { afterEach, expect, test } from "vitest";
import { createStreams, type Stream } from "./streams.ts";

const ends: (() => unknown)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

async function serveStreams() {
  const streams = createStreams();
  let ended = 0;
  const opened: Stream[] = [];
  const app = express().get("/", (_request, response) => {
    const stream = streams.open(response, () => {
      ended += 1;
    });
    opened.push(stream);
  });
  const server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  ends.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const open = async () => {
    const socket = connect(port, "127.0.0.1").on("error", () => undefined);
    ends.push(() => socket.destroy());
    socket.write("GET / HTTP/1.1\r\nHost: here\r\n\r\n");
    await once(socket, "readable");
    return socket;
  };
  return { streams, open, opened, ended: () => ended };
}

test("a reader that takes nothing is cut, and the others go on", async () => {
  const { streams, open, opened, ended } = await serveStreams();
  const slow = await open();
  const quick = (await open()).resume();
  slow.pause();
  const viewers = Array.from({ length: 1_000 }, (_, index) => ({
    page: `window-${index}`,
    name: "Somebody".repeat(10),
  }));
  // More than the buffers of both ends of a connection hold.
  for (let sends = 0; ended() === 0 && sends < 1_000; sends += 1) {
    for (const stream of opened) stream.send({ name: "viewers", data: { viewers } });
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(ended()).toBe(1);
  expect(quick.destroyed).toBe(false);
  streams.beat();
  await once(quick, "data");
});

test("one address gets no more than an office needs, and once closed there is room for nobody", async () => {
  const { streams, open, ended } = await serveStreams();
  const sockets = [];
  while (streams.hasRoomFor("127.0.0.1")) sockets.push(await open());
  expect(sockets).toHaveLength(500);
  expect(streams.hasRoomFor("127.0.0.2")).toBe(true);
  sockets[0]?.destroy();
  await expect.poll(ended).toBe(1);
  expect(streams.hasRoomFor("127.0.0.1")).toBe(true);
  for (const socket of sockets) socket.resume();
  streams.close();
  expect(streams.hasRoomFor("127.0.0.2")).toBe(false);
  await expect.poll(ended).toBe(500);
});
