import { useState } from "preact/hooks";
import type { TextKey, Words } from "../words.ts";
import { Dialog } from "./dialog.tsx";

const UNITS: { text: TextKey; ms: number }[] = [
  { text: "unitMinutes", ms: 60_000 },
  { text: "unitHours", ms: 3_600_000 },
  { text: "unitDays", ms: 86_400_000 },
];

interface ClockDialogProps {
  words: Words;
  onMove(ms: number): Promise<void>;
  onClose(): void;
}

export function ClockDialog({ words, onMove, onClose }: ClockDialogProps) {
  const [amount, setAmount] = useState("30");
  const [unit, setUnit] = useState(String(UNITS[0]?.ms));
  const ms = Math.round(Number(amount) * Number(unit));
  const move = (event: Event) => {
    event.preventDefault();
    if (!(ms > 0)) return;
    onClose();
    void onMove(ms);
  };
  return (
    <Dialog title={words.t("customTitle")} onClose={onClose}>
      <form onSubmit={move}>
        <div class="fields">
          <label>
            {words.t("amount")}
            <input
              type="number"
              min="1"
              required
              data-focus
              value={amount}
              onInput={(e) => setAmount(e.currentTarget.value)}
            />
          </label>
          <label>
            {words.t("unit")}
            <select value={unit} onChange={(e) => setUnit(e.currentTarget.value)}>
              {UNITS.map(({ text, ms: length }) => (
                <option key={text} value={String(length)}>
                  {words.t(text)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <div class="dialog-buttons">
          <button type="button" class="quiet" onClick={onClose}>
            {words.t("cancel")}
          </button>
          <button type="submit" class="strong" data-testid="clock-move">
            {words.t("move")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
