import { Elysia } from "elysia";

/** Says that somebody is at home, and nothing else. */
export const rootRoute = () => new Elysia({ name: "root" }).get("/", () => "OK");
