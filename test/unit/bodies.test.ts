import { expect, test } from "bun:test";
import { Bodies } from "../../src/http/bodies.ts";

const PATIENCE = { largest: 10, atOnce: 2, deadlineMs: 50 };

/** A body that comes in these parts, and whose end comes when it is told to. */
function bodyOf(...parts: string[]) {
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  const body = new ReadableStream<Uint8Array>({
    async start(stream) {
      for (const part of parts) stream.enqueue(new TextEncoder().encode(part));
      await over;
      stream.close();
    },
  });
  return { request: new Request("http://school/", { method: "POST", body }), end };
}

const read = async (bodies: Bodies, request: Request) => {
  const found = await bodies.read(request);
  return found instanceof Response ? found.status : new TextDecoder().decode(found);
};

test("what comes in time is read as it came", async () => {
  const bodies = new Bodies(PATIENCE);
  const { request, end } = bodyOf("one", "two");
  end();
  expect(await read(bodies, request)).toBe("onetwo");
  expect(await read(bodies, new Request("http://school/", { method: "POST" }))).toBe("");
});

test("what is too large is not read: neither what says so itself, nor what turns out so", async () => {
  const bodies = new Bodies(PATIENCE);
  const headers = { "content-length": "11" };
  const told = new Request("http://school/", { method: "POST", body: "12345678901", headers });
  expect(await read(bodies, told)).toBe(413);
  expect(told.bodyUsed).toBe(false);
  expect(await read(bodies, bodyOf("12345", "678901").request)).toBe(413);
});

test("only so many are read at the same time, and each only so long: the oldest gives way to the next", async () => {
  const bodies = new Bodies(PATIENCE);
  const slow = ["a", "b", "c"].map((part) => read(bodies, bodyOf(part).request));
  expect(await Promise.all(slow)).toEqual([503, 408, 408]);
  const { request, end } = bodyOf("d");
  end();
  expect(await read(bodies, request)).toBe("d");
});

test("who sends at once is read, whatever number of others crawl", async () => {
  const bodies = new Bodies(PATIENCE);
  const crawling = ["a", "b", "c", "d"].map((part) => read(bodies, bodyOf(part).request));
  const { request, end } = bodyOf("one", "two");
  end();
  expect(await read(bodies, request)).toBe("onetwo");
  expect(await Promise.all(crawling)).toEqual([503, 503, 503, 408]);
});

test("whoever is turned away is not listened to any more", async () => {
  const answer = await new Bodies(PATIENCE).read(bodyOf("12345678901").request);
  expect(answer instanceof Response && answer.headers.get("connection")).toBe("close");
});
