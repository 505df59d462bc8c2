import { findRoom } from "../chats.ts";
import { badRequest } from "../errors.ts";
import { languageOf } from "./commands.ts";
import type { Method, Methods } from "./method.ts";

const getMe: Method = ({ world }) => ({
  ...world.bot,
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
});

/** The texts of the bot's card, one per language. */
function card(field: string, longest: number): { set: Method; get: Method } {
  return {
    set({ world }, params) {
      const text = params.text(field) ?? "";
      if (text.length > longest) throw badRequest(`${field} is too long`);
      world.settings.texts.set(`${field}/${languageOf(params) ?? ""}`, text);
      return true;
    },
    get({ world }, params) {
      const { texts } = world.settings;
      const own = texts.get(`${field}/${languageOf(params) ?? ""}`) || texts.get(`${field}/`);
      return { [field]: own || (field === "name" ? world.bot.first_name : "") };
    },
  };
}

const name = card("name", 64);
const description = card("description", 512);
const shortDescription = card("short_description", 120);
const FOR_ALL = 0;

const setChatMenuButton: Method = (backend, params) => {
  const chat = params.text("chat_id") ? findRoom(backend, params).id : FOR_ALL;
  if (chat < 0) throw badRequest("menu buttons can be set in private chats only");
  backend.world.settings.menuButtons.set(chat, params.json("menu_button") ?? { type: "default" });
  return true;
};

const getChatMenuButton: Method = (backend, params) => {
  const { menuButtons } = backend.world.settings;
  const chat = params.text("chat_id") ? findRoom(backend, params).id : FOR_ALL;
  return menuButtons.get(chat) ?? menuButtons.get(FOR_ALL) ?? { type: "commands" };
};

export const about: Methods = {
  getMe,
  setMyName: name.set,
  getMyName: name.get,
  setMyDescription: description.set,
  getMyDescription: description.get,
  setMyShortDescription: shortDescription.set,
  getMyShortDescription: shortDescription.get,
  setChatMenuButton,
  getChatMenuButton,
  getFile: ({ files }, params) => files.describe(params.text("file_id") ?? ""),
};
