export * from "./change-schemas.ts";
export * from "./live-schemas.ts";
export * from "./route.ts";
export * from "./routes.ts";
export * from "./schemas.ts";
