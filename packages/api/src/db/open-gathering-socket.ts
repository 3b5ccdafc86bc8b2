import { Socket } from "node:net";

/** Sends what is written in one turn of the event loop at once: to send costs more than to ask most questions. */
export function openGatheringSocket(): Socket {
  const socket = new Socket();
  // Not before: a socket that connects takes back its own way to write.
  socket.once("connect", () => gather(socket));
  return socket;
}

function gather(socket: Socket): void {
  const write = socket.write.bind(socket) as (...given: unknown[]) => boolean;
  let isGathering = false;
  socket.write = (...given: unknown[]) => {
    if (!isGathering) {
      isGathering = true;
      socket.cork();
      setImmediate(() => {
        isGathering = false;
        socket.uncork();
      });
    }
    return write(...given);
  };
}
