import { lookup as lookUp } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { ConnectorTrouble } from "../connector.ts";

/** Networks that are not everybody's: IANA's special-purpose registries, as of November 2026. */
const PRIVATE_NETWORKS = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const;
/** All that is everybody's lies in 2000::/3; these parts of it do not. */
const PRIVATE_OF_GLOBAL = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const;

const blocked = makeList();

/** False for an address of this machine, of a network of its own, or of none. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !blocked.v4.check(address, "ipv4");
  return family === 6 && blocked.global.check(address, "ipv6") && !blocked.v6.check(address, "ipv6");
}

/** Throws where an address is written as numbers that are not public; names are judged when they are looked up. */
export function refusePrivateName({ hostname }: URL): void {
  const bare = hostname.replace(/^\[|\]$/g, "");
  if (isIP(bare) !== 0 && !isPublicAddress(bare)) throw refusal(hostname);
}

/** Looks up a name and gives public addresses alone, so that what is connected to is what was judged. */
export const lookUpPublic: LookupFunction = (hostname, options, callback) => {
  lookUp(hostname, { ...options, all: true }, (error, found) => {
    if (error !== null) return callback(error, "", 0);
    const [first] = found;
    if (first === undefined || !found.every(({ address }) => isPublicAddress(address)))
      return callback(refusal(hostname), "", 0);
    if (options.all === true) return callback(null, found);
    callback(null, first.address, first.family);
  });
};

function refusal(hostname: string): ConnectorTrouble {
  return new ConnectorTrouble("private-address", `${hostname} is not in everybody's network`);
}

function makeList() {
  const [v4, v6, global] = [new BlockList(), new BlockList(), new BlockList()];
  for (const [network, bits] of PRIVATE_NETWORKS) v4.addSubnet(network, bits, "ipv4");
  for (const [network, bits] of PRIVATE_OF_GLOBAL) v6.addSubnet(network, bits, "ipv6");
  global.addSubnet("2000::", 3, "ipv6");
  return { v4, v6, global };
}
