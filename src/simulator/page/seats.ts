import { addPerson } from "./api.ts";
import { loadRoom, loadWorld } from "./loading.ts";
import { chatOf, type State, type View } from "./state.ts";
import type { Store } from "./store.ts";
import type { Newcomer } from "./wire.ts";

export type Seats = ReturnType<typeof createSeats>;

/** Who sits before which chat. */
export function createSeats(store: Store<State>) {
  const place = async (view: View) => {
    store.update((state) => ({
      ...state,
      views: state.views.map((old) => (old.key === view.key ? view : old)),
    }));
    await loadRoom(store, view);
  };

  const sitDown = (view: View, user: number) => {
    const stays =
      chatOf(store.get(), view.chat)?.type !== "private" && isMember(store.get(), view.chat, user);
    return place(stays ? { ...view, user } : { key: view.key, user, chat: user });
  };

  return {
    sitDown,

    goTo: (view: View, chat: number, thread?: number) => place({ ...view, chat, thread }),

    async welcome(view: View, newcomer: Newcomer) {
      const { id } = await addPerson(newcomer);
      await loadWorld(store);
      await place({ key: view.key, user: id, chat: id });
    },

    async open() {
      const { views, world } = store.get();
      const unseen =
        world?.people.find(({ id }) => views.every(({ user }) => user !== id)) ?? world?.people[0];
      if (!unseen) return;
      const view = { key: Math.max(0, ...views.map(({ key }) => key)) + 1, user: unseen.id, chat: unseen.id };
      store.update((state) => ({ ...state, views: [...state.views, view], front: state.views.length }));
      await loadRoom(store, view);
    },

    close: ({ key }: View) =>
      store.update((state) => ({
        ...state,
        views: state.views.filter((view) => view.key !== key),
        front: 0,
      })),

    async bringToFront(front: number) {
      store.update((state) => ({ ...state, front }));
      const view = store.get().views[front];
      if (view) await loadRoom(store, view);
    },
  };
}

const isMember = (state: State, chat: number, user: number) =>
  chatOf(state, chat)?.member_ids.includes(user) ?? false;
