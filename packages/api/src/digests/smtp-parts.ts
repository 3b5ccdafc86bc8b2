/** How nodemailer reaches a mail server, from its `smtp://` or `smtps://` address. A password goes to another machine encrypted or not at all. */
export function smtpPartsOf(smtpUrl: string): object {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl);
  const secure = protocol === "smtps:";
  const host = hostname.replace(/^\[|\]$/g, "");
  const parts = { host, port: port === "" ? (secure ? 465 : 587) : Number(port), secure };
  if (username === "") return parts;
  const auth = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  return { ...parts, auth, ...(secure || isLoopback(host) ? {} : { requireTLS: true }) };
}

function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i.test(host);
}
