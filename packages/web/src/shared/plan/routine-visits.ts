export { isClosed, listRoutineVisits, type RoutineVisit } from "@porchlight/core";
