import { act } from "./acts.ts";
import type { Backend } from "./backend.ts";
import { menuOf } from "./methods/commands.ts";
import { isObject } from "./params.ts";
import { asInvoice } from "./payments/bill.ts";
import type { Subscription } from "./payments/till.ts";
import { Impossible } from "./people/deeds.ts";
import type { NewPerson } from "./simulator.ts";
import type { Resident, Room } from "./world.ts";

interface Parts {
  backend: Backend;
  addPerson: (person: NewPerson) => Resident;
  moveClock: ((ms: number) => Promise<void>) | undefined;
  timeZone: (() => string | undefined) | undefined;
}

/** What the page of the demo asks for: the world, its chats, its events, and to act in somebody's name. */
export class Control {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async answer(path: string, request: Request): Promise<Response> {
    try {
      return await this.#route(path, request);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return Response.json({ ok: false, error: error.message }, { status: 400 });
    }
  }

  async #route(path: string, request: Request): Promise<Response> {
    const [, place = "", id = "", rest] = path.split("/");
    const { backend } = this.#parts;
    const key = `${request.method} ${place}${rest ? `/${rest}` : ""}`;
    if (key === "GET world") return Response.json(this.#world());
    if (key === "GET chats/messages") return Response.json(this.#history(Number(id), request));
    if (key === "GET events") return this.#events(request.signal);
    if (key === "GET file") return this.#file(decodeURIComponent(id));
    if (key === "GET invoice") return this.#invoice(decodeURIComponent(id));
    if (key === "POST act") return Response.json({ ok: true, ...(await act(backend, await body(request))) });
    if (key === "POST people") return Response.json(this.#add(await body(request)));
    if (key === "POST clock") return Response.json(await this.#move(await body(request)));
    return Response.json({ ok: false, error: "not found" }, { status: 404 });
  }

  #world() {
    const { backend, moveClock, timeZone } = this.#parts;
    const { bot, people, rooms } = backend.world;
    const { id, first_name, username } = bot;
    const players = [...people.values()].filter(({ is_bot, unseen }) => !is_bot && !unseen);
    const isOpen = ({ id, type, migratedTo }: Room) =>
      !migratedTo && !(type === "private" && people.get(id)?.unseen);
    return {
      now: backend.clock.now().toISOString(),
      clock: moveClock !== undefined,
      timeZone: timeZone?.(),
      bot: { id, first_name, username },
      people: players.map(personCard),
      stars: Object.fromEntries(players.map(({ id }) => [id, backend.till.starsOf(id)])),
      subscriptions: [...backend.till.subscriptions.values()].map(subscriptionCard),
      chats: [...rooms.values()].filter(isOpen).map(chatCard),
    };
  }

  #history(chat: number, request: Request) {
    const { backend } = this.#parts;
    const room = backend.world.room(chat);
    const query = new URL(request.url).searchParams;
    const viewer = Number(query.get("as")) || (room.type === "private" ? chat : 0);
    const thread = Number(query.get("thread")) || undefined;
    const messages = [...room.messages.values()].filter(
      (message) => !room.is_forum || message.message_thread_id === thread,
    );
    return {
      messages: messages.map((message) => backend.shown(message)),
      reply_keyboard: room.keyboards.get(viewer) ?? null,
      commands: menuOf(backend.world, room, viewer),
    };
  }

  #events(signal: AbortSignal): Response {
    const { events } = this.#parts.backend;
    let forget = () => {};
    const stream = new ReadableStream<string>({
      start(controller) {
        controller.enqueue(": here I am\n\n");
        forget = events.listen((event) => controller.enqueue(`data: ${JSON.stringify(event)}\n\n`));
        signal.addEventListener("abort", () => forget());
      },
      cancel: () => forget(),
    });
    const headers = { "content-type": "text/event-stream", "cache-control": "no-cache" };
    return new Response(stream.pipeThrough(new TextEncoderStream()), { headers });
  }

  #file(id: string): Response {
    const file = this.#parts.backend.files.byId(id);
    if (!file) return Response.json({ ok: false, error: "there is no such file" }, { status: 404 });
    return new Response(file.bytes, { headers: { "content-type": file.mime } });
  }

  /** What an invoice link asks for. */
  #invoice(link: string): Response {
    const bill = this.#parts.backend.till.behind(link);
    if (!bill) return Response.json({ ok: false, error: "there is no such invoice" }, { status: 404 });
    return Response.json({ ...asInvoice(bill), ...(bill.period && { subscription_period: bill.period }) });
  }

  #add({ first_name, last_name, language_code, role }: Record<string, unknown>) {
    if (typeof first_name !== "string" || !first_name.trim())
      throw new Impossible("a person needs a first name");
    const person = this.#parts.addPerson({
      first_name,
      ...(typeof last_name === "string" && last_name && { last_name }),
      language_code: typeof language_code === "string" ? language_code : "en",
      role: typeof role === "string" ? role : "new",
    });
    return personCard(person);
  }

  async #move({ advanceMs }: Record<string, unknown>) {
    const { backend, moveClock } = this.#parts;
    if (!moveClock) throw new Impossible("this clock cannot be moved");
    if (typeof advanceMs !== "number" || !(advanceMs >= 0)) throw new Impossible("time only goes forward");
    await moveClock(advanceMs);
    const now = backend.clock.now().toISOString();
    backend.events.tell({ type: "clock", now });
    return { now };
  }
}

async function body(request: Request): Promise<Record<string, unknown>> {
  const read: unknown = await request.json();
  if (!isObject(read)) throw new Impossible("object expected");
  return read;
}

function subscriptionCard({ charge, user, bill, expiresAt, state, endedByBot }: Subscription) {
  const { title, total } = bill;
  return { charge, user, title, stars: total, expires_at: expiresAt, state, ended_by_bot: endedByBot };
}

function personCard({ id, first_name, last_name, username, language_code, role, blocked, phone }: Resident) {
  return {
    id,
    first_name,
    ...(last_name && { last_name }),
    ...(username && { username }),
    language_code: language_code ?? "en",
    ...(role && { role }),
    blocked,
    ...(phone && { phone }),
  };
}

function chatCard({ id, type, title, is_forum, members, topics }: Room) {
  const present = [...members].filter(([, standing]) => standing !== "left" && standing !== "kicked");
  return {
    id,
    type: type === "private" ? type : "supergroup",
    ...(title && { title }),
    ...(is_forum && { is_forum }),
    member_ids: present.map(([member]) => member),
    topics: [...topics.values()].map(({ closed, ...topic }) => ({ ...topic, ...(closed && { closed }) })),
  };
}
