import { CallbackData } from "gramio";
import { GRADES } from "./profile.ts";

export const homeButton = new CallbackData("home");
export const registerButton = new CallbackData("register").enum("how", ["begin", "continue", "anew"]);
export const profileButton = new CallbackData("profile");
export const editButton = new CallbackData("edit-profile").string("field");
export const classesButton = new CallbackData("classes");
export const bookButton = new CallbackData("book");
export const contactButton = new CallbackData("contact");

/**
 * A place in the staff's list of students: which grade, which blind search, and where the page begins. It fits into the
 * 64 bytes of a button, also inside the buttons of a card that leads back to the list.
 */
export const listButton = new CallbackData("students")
  .enum("grade", GRADES, { optional: true })
  .string("sought", { optional: true })
  .number("before", { optional: true })
  .number("after", { optional: true });

export const cardButton = new CallbackData("student")
  .number("student")
  .enum("grade", GRADES, { optional: true })
  .string("sought", { optional: true })
  .number("from", { optional: true });
export const banButton = new CallbackData("ban").number("student").boolean("banned");
export const searchButton = new CallbackData("students-search");
