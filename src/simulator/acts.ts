import type { TelegramMessage, TelegramMessageEntity } from "@gramio/types";
import type { Backend } from "./backend.ts";
import { FILE_KINDS } from "./files.ts";
import { isObject } from "./params.ts";
import type { Subscription } from "./payments/till.ts";
import * as deeds from "./people/deeds.ts";
import { type Payable, type PaymentResult, pay } from "./people/paying.ts";
import * as subscribing from "./people/subscribing.ts";

const SHARED = FILE_KINDS.filter((kind) => kind !== "photo");

type Given = Record<string, unknown>;
type Act = (backend: Backend, place: deeds.Place, given: Given) => Given | Promise<Given>;

/** All that can be done in somebody's name from outside, by the word in `do`. None waits until the bot has heard of it. */
const ACTS: Record<string, Act> = {
  say: (backend, place, { text, reply_to, entities }) =>
    sent(
      deeds.say(backend, place, words(text), {
        replyTo: Number(reply_to) || undefined,
        entities: marksIn(entities),
      }),
    ),
  tap: (backend, place, { message_id, data }) => ({
    callback_query_id: deeds.tap(backend, place, Number(message_id), String(data)).what,
  }),
  contact: (backend, place, { of }) =>
    sent(deeds.shareContact(backend, place, of ? backend.world.resident(Number(of)) : undefined)),
  photo: (backend, place, given) =>
    sent(deeds.sharePhoto(backend, place, photo(given), words(given.caption))),
  album: (backend, place, { photos, caption }) => {
    const uploads = Array.isArray(photos) ? photos.map((data) => photo({ data })) : [];
    const album = deeds.shareAlbum(backend, place, uploads, words(caption));
    return { message_ids: album.map(({ what }) => what.message_id) };
  },
  file: (backend, place, given) => {
    const file = upload(given, "file", "application/octet-stream");
    const kind = SHARED.find((each) => each === given.kind) ?? "document";
    return sent(deeds.shareFile(backend, place, file, { caption: words(given.caption), kind }));
  },
  edit: (backend, place, { message_id, text }) =>
    sent(deeds.edit(backend, place, Number(message_id), words(text))),
  block: (backend, { person }) => silently(deeds.setBlocked(backend, person, true)),
  unblock: (backend, { person }) => silently(deeds.setBlocked(backend, person, false)),
  pay: async (backend, place, given) => told((await pay(backend, place, payable(place, given))).what),
  abandon: async (backend, place, given) =>
    told((await pay(backend, place, payable(place, given), { abandons: true })).what),
  stars: (backend, { person }, { amount }) => {
    if (!Number.isInteger(amount) || Number(amount) < 0) throw new deeds.Impossible("Stars are whole");
    backend.till.setStars(person.id, Number(amount));
    backend.events.tell({ type: "world" });
    return {};
  },
  renew: (backend, { person }, { charge }) => sent(subscribing.renew(backend, person, chosen(charge))),
  fail_renewal: (backend, { person }, { charge }) =>
    state(subscribing.failToRenew(backend, person, chosen(charge))),
  cancel_subscription: (backend, { person }, { charge }) =>
    state(subscribing.cancelSubscription(backend, person, chosen(charge))),
  resume_subscription: (backend, { person }, { charge }) =>
    state(subscribing.resumeSubscription(backend, person, chosen(charge))),
};

/** Does in somebody's name what is asked for, and tells what came of it. Throws Impossible where nobody could. */
export async function act(backend: Backend, given: Given): Promise<Given> {
  const { world } = backend;
  const person = world.resident(Number(given.as));
  const place = { person, room: world.room(Number(given.chat)), thread: Number(given.thread) || undefined };
  const deed = String(given.do);
  const known = Object.hasOwn(ACTS, deed) ? ACTS[deed] : undefined;
  if (!known) throw new deeds.Impossible(`nobody can ${deed}`);
  return known(backend, place, given);
}

const sent = ({ what }: deeds.Done<TelegramMessage>): Given => ({ message_id: what.message_id });
const state = ({ what }: deeds.Done<Subscription>): Given => ({ charge: what.charge, state: what.state });
const silently = (_: deeds.Done<unknown>): Given => ({});
const words = (text: unknown) => (typeof text === "string" ? text : "");
/** What somebody marks in their words. */
const marksIn = (given: unknown): TelegramMessageEntity[] =>
  Array.isArray(given) ? given.filter(isMark) : [];
const isMark = (given: unknown): given is TelegramMessageEntity =>
  isObject(given) &&
  typeof given.type === "string" &&
  Number.isInteger(given.offset) &&
  Number.isInteger(given.length);
const chosen = (charge: unknown) => (typeof charge === "string" && charge ? charge : undefined);

const payable = ({ room }: deeds.Place, { message_id, link }: Given): Payable =>
  typeof link === "string" ? link : { message_id: Number(message_id), chat: { id: room.id } };

function told(result: PaymentResult): Given {
  if (result.outcome !== "paid") return { ...result };
  const { outcome, charge, message } = result;
  return { outcome, charge, message_id: message.message_id };
}

const photo = (given: Given) => upload(given, "photo.jpg", "image/jpeg");

function upload({ data, name, mime }: Given, defaultName: string, defaultMime: string) {
  return {
    bytes: Uint8Array.fromBase64(typeof data === "string" ? data : ""),
    name: typeof name === "string" && name ? name : defaultName,
    mime: typeof mime === "string" && mime ? mime : defaultMime,
  };
}
