import { Plugin } from "gramio";
import { turnContext } from "./context.ts";

/** In a group nobody's own screens are shown: what is not made for groups does not hear what is said there. */
export const privacyWall = new Plugin("wall").extend(turnContext).use(async ({ turn }, next) => {
  const isInGroup = !turn.isPrivate && (turn.message !== undefined || turn.press !== undefined);
  if (isInGroup) turn.taken = true;
  else await next();
});
