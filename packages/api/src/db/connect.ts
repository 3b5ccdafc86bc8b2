import { connectToFolder, connectToMemory } from "./connect-embedded.ts";
import { connectToServer } from "./connect-to-server.ts";
import type { Connection, ConnectionEvents, DatabaseAddress } from "./connection.ts";

/** Opens the database. */
export async function connect(address: DatabaseAddress, events: ConnectionEvents): Promise<Connection> {
  switch (address.kind) {
    case "folder":
      return connectToFolder(address.folder, events);
    case "memory":
      return connectToMemory(address.image, events);
    case "server":
      return connectToServer(address.url, events);
  }
}
