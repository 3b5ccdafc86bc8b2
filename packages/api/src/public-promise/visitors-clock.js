// Beside the next reading it says when that is on the visitor's own clock, and it looks again when something may have changed.
const { changesAt } = document.documentElement.dataset;
const reading = document.querySelector(".light time");
const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

if (reading !== null && ownZone !== undefined) {
  const moment = new Date(reading.dateTime);
  const offset = /([+-]\d\d):(\d\d)$/.exec(reading.dateTime);
  const ahead = offset === null ? 0 : Number(offset[1]) * 60 + Math.sign(Number(`${offset[1]}1`)) * Number(offset[2]);
  if (-moment.getTimezoneOffset() !== ahead) {
    const time = new Intl.DateTimeFormat(document.documentElement.lang, {
      weekday: "long",
      hour: "numeric",
      minute: "2-digit",
    }).format(moment);
    const own = document.createElement("p");
    own.className = "own";
    own.textContent = `On your clock that is ${time}.`;
    reading.parentElement.after(own);
  }
}

const LONGEST_WAIT_MS = 2_000_000_000;
const waitMs = Math.min(LONGEST_WAIT_MS, Date.parse(changesAt) - Date.now() + 1000);
// A clock that is ahead has passed the moment already.
setTimeout(() => location.reload(), waitMs > 0 ? waitMs : 60_000);
