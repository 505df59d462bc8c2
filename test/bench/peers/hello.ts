/** The peer of the executable: what a bare Elysia costs when it is compiled with the same flags. */
import { Elysia } from "elysia";

new Elysia({ serve: { reusePort: false } })
  .get("/health", () => ({ status: "ok" }))
  .listen({ hostname: "127.0.0.1", port: Number(process.env.PORT) });
