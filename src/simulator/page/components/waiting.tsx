import type { Words } from "../words.ts";
import { Mark } from "./mark.tsx";

export function Waiting({ words, online }: { words: Words; online: boolean }) {
  return (
    <div class="waiting" role="status">
      <Mark size="large" />
      <p>{words.t(online ? "loading" : "offline")}</p>
    </div>
  );
}
