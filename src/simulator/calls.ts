/** One call of the Bot API as it was heard and answered. */
export interface Call {
  method: string;
  params: Record<string, unknown>;
  at: Date;
  ok: boolean;
  error?: { code: number; description: string };
  /** It took effect, whether or not the bot was told. */
  effect: boolean;
  result?: unknown;
  /** The fault that struck it. */
  fault?: string;
  /** It came although a 429 had told the bot to wait. */
  early?: true;
}
