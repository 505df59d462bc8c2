import { button } from "../../bot/keyboard.ts";
import type { InlineButton } from "../../bot/view.ts";
import type { Translator } from "../../texts/texts.ts";
import { openButton } from "./buttons.ts";

/** To what was bought, once more. */
export const openDoor = (t: Translator, order: number): InlineButton =>
  button(t.plain("shop-open-goods"), openButton.pack({ order }), "primary");
