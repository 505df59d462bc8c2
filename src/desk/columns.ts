import { type Money, plainMoney } from "../lib/money.ts";
import type { FixedKey } from "../texts/keys.ts";
import { tabledCurrency } from "../texts/money.ts";
import type { Translator } from "../texts/texts.ts";

/** Moments are instants; whoever writes them down knows the zone. */
export type Cell = string | number | boolean | Date | null;

/** A column of a list: for machines by its name, and in the table that staff may take away. */
export interface Column<Row> {
  /** What stands above it: a text key. */
  label: FixedKey;
  of(row: Row): Cell;
  /** What people read where the value is a word of machines: numbers and moments stay what they are. */
  says?(t: Translator, row: Row): Cell;
}

export const column = <Row>(
  label: FixedKey,
  of: Column<Row>["of"],
  says?: Column<Row>["says"],
): Column<Row> => ({ label, of, ...(says && { says }) });

/** Of a state or a kind: each has a name, by the key of its text. */
export const named = <Row, Value extends string>(
  label: FixedKey,
  of: (row: Row) => Value,
  names: Record<Value, FixedKey>,
): Column<Row> => column(label, of, (t, row) => t.plain(names[of(row)]));

/** An amount in units of its currency, as a number. */
export const amount = <Row>(label: FixedKey, of: (row: Row) => Money): Column<Row> =>
  column(label, (row) => Number(plainMoney(of(row))));

export const currency = <Row>(of: (row: Row) => string | null): Column<Row> =>
  column("column-currency", of, (t, row) => {
    const code = of(row);
    return code && tabledCurrency(t, code);
  });

/** A row for machines. */
export const valuesOf = <Row>(columns: Record<string, Column<Row>>, row: Row): Record<string, Cell> =>
  Object.fromEntries(Object.entries(columns).map(([name, { of }]) => [name, of(row)]));

/** A row for people, in their language. */
export const wordsOf = <Row>(t: Translator, columns: Record<string, Column<Row>>, row: Row): Cell[] =>
  Object.values(columns).map(({ of, says }) => {
    const value = says ? says(t, row) : of(row);
    return typeof value === "boolean" ? t.plain(value ? "column-yes" : "column-no") : value;
  });
