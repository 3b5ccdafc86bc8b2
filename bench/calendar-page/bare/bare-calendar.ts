// The least that could show a month of posts: React and FullCalendar with its own drag, fed from a file. What our calendar
// page is held against.
import "@fullcalendar/react/skeleton.css";
import "@fullcalendar/react/themes/forma/palettes/blue.css";
import "@fullcalendar/react/themes/forma/theme.css";
import FullCalendar from "@fullcalendar/react";
import dayGrid from "@fullcalendar/react/daygrid";
import interaction from "@fullcalendar/react/interaction";
import theme from "@fullcalendar/react/themes/forma";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element #root");
const { events, date } = await (await fetch("/events.json")).json();
createRoot(root).render(
  createElement(FullCalendar, {
    plugins: [theme, dayGrid, interaction],
    initialView: "dayGridMonth",
    initialDate: date,
    firstDay: 1,
    fixedWeekCount: false,
    headerToolbar: false,
    height: "100%",
    dayMaxEventRows: true,
    editable: true,
    eventClass: "event",
    eventDisplay: "block",
    events,
  }),
);
