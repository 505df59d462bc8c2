import { Elysia } from "elysia";

export interface Health {
  /** Each part by name: whether it works. */
  check: () => Promise<Record<string, boolean>>;
}

/** Open and minimal: whether the process lives, and whether it can do its work. */
export const health = ({ check }: Health) =>
  new Elysia({ name: "health" })
    .get("/health/live", () => ({ status: "ok" }))
    .get("/health/ready", ({ status }) => readiness(check).then((answer) => status(answer.code, answer.body)))
    .get("/health", ({ status }) => readiness(check).then((answer) => status(answer.code, answer.body)));

async function readiness(check: Health["check"]) {
  const parts = await check();
  const ready = Object.values(parts).every(Boolean);
  return {
    code: ready ? (200 as const) : (503 as const),
    body: { status: ready ? "ok" : "unhealthy", parts },
  };
}
