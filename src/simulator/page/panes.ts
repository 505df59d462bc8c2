import type { View } from "./state.ts";
import type { Person, World } from "./wire.ts";

type Seat = Omit<View, "key">;

/** `?panes=<user>:<chat>[:<topic>],…` */
function readPanes(search: string): Seat[] {
  const wanted = new URLSearchParams(search).get("panes") ?? "";
  return wanted.split(",").flatMap((pane) => {
    const [user, chat, thread] = pane.split(":").map(Number);
    return user && chat ? [{ user, chat, thread: thread || undefined }] : [];
  });
}

export const writePanes = (views: Seat[]) =>
  views.map(({ user, chat, thread }) => [user, chat, ...(thread ? [thread] : [])].join(":")).join(",");

const sits = (world: World, { user, chat }: Seat) =>
  world.people.some(({ id }) => id === user) &&
  world.chats.some(({ id, member_ids }) => id === chat && (id === user || member_ids.includes(user)));

const isStaff = ({ role }: Person) => role === "admin" || role === "staff";

/** Somebody new, then somebody of the staff, then a student who is at home here, each with the bot alone. */
function firstPanes(world: World, count: number): Seat[] {
  const newcomer = world.people.find(({ role }) => role === "new") ?? world.people[0];
  const staff = world.people.find(isStaff);
  const student = world.people.find(({ role }) => role === "student");
  const seats: Seat[] = [];
  if (newcomer) seats.push({ user: newcomer.id, chat: newcomer.id });
  if (staff) seats.push({ user: staff.id, chat: staff.id });
  if (student) seats.push({ user: student.id, chat: student.id });
  return seats.slice(0, count);
}

/** What the address asks for as far as it exists, else the first panes. */
export function choosePanes(world: World, search: string, count: number): View[] {
  const asked = readPanes(search).filter((seat) => sits(world, seat));
  const seats = asked.length ? asked : firstPanes(world, count);
  return seats.map((seat, key) => ({ ...seat, key }));
}
