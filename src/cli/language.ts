import { systemLanguage } from "../config/index.ts";
import { isLanguage, LANGUAGES, type Language } from "../texts/languages.ts";
import { UsageError } from "./exit.ts";

/** Reads `--lang`. */
export function languageNamed(typed: string): Language {
  if (isLanguage(typed)) return typed;
  throw new UsageError(`--lang is one of ${LANGUAGES.join(", ")}, not "${typed}"`);
}

/** The language that the system speaks, when it is one of ours; English otherwise. */
export function languageOfSystem(): Language {
  const code = systemLanguage();
  return isLanguage(code) ? code : "en";
}
