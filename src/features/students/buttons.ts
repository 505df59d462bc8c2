import { ButtonData } from "../../bot/button-data.ts";
import { GRADES } from "./profile.ts";

export const registerButton = new ButtonData("register").enum("how", ["begin", "continue", "anew", "forget"]);
export const ageButton = new ButtonData("age").enum("age", ["enough", "younger"]);
export const profileButton = new ButtonData("profile");
export const editButton = new ButtonData("edit-profile").string("field");
export const classesButton = new ButtonData("classes");
export const contactButton = new ButtonData("contact");
export const rulesButton = new ButtonData("rules").number("page", { default: 0 });

const ANY_GRADE = ["any", ...GRADES] as const;

// Of former releases: the staff's list of students and their cards.
export const listButton = new ButtonData("students")
  .enum("grade", [...ANY_GRADE], { default: "any" })
  .string("sought", { default: "" })
  .number("before", { default: 0 })
  .number("after", { default: 0 });
export const cardButton = new ButtonData("student")
  .number("student")
  .enum("grade", [...ANY_GRADE], { default: "any" })
  .string("sought", { default: "" })
  .number("from", { default: 0 });
export const banButton = new ButtonData("ban")
  .number("person")
  .number("student")
  .enum("act", ["ask", "ban", "unban"]);
export const searchButton = new ButtonData("students-search");
