import { counter, gauge, histogram } from "./metrics.ts";

const FAST = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1];
const NETWORK = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

// Labels only ever take few, fixed values: never an id, a name or a text of somebody.

export const intakeMeters = {
  updates: counter("updates_total", "Updates heard", ["type", "outcome"]),
  turnSeconds: histogram("turn_seconds", "From an update's arrival to its commit", FAST),
  errors: counter("errors_total", "Unexpected errors by class", ["type"]),
  refusals: counter("refusals_total", "Expected refusals by code", ["code"]),
  failedUpdates: gauge("failed_updates", "Updates that failed and wait for a replay"),
};

export const outboxMeters = {
  depth: gauge("outbox_depth", "Calls that wait to be sent", ["priority"]),
  oldestSeconds: gauge("outbox_oldest_seconds", "Age of the oldest call that is due"),
  dead: counter("outbox_dead_total", "Calls given up"),
  unopened: gauge("outbox_unopened", "Calls that wait for their key; anything but 0 is an alarm"),
};

export const telegramMeters = {
  calls: counter("tg_calls_total", "Bot API calls by method and answer", ["method", "code"]),
  callSeconds: histogram("tg_call_seconds", "Duration of Bot API calls", NETWORK),
  tooMany: counter("tg_429_total", "Answers that told us to slow down"),
  retryAfterSeconds: gauge("tg_retry_after_seconds", "The pause the last of them demanded"),
  pollLastSuccess: gauge(
    "tg_poll_last_success_timestamp",
    "When getUpdates last answered, in seconds since 1970",
  ),
};

export const databaseMeters = {
  txSeconds: histogram("db_tx_seconds", "From asking for a transaction to its commit", FAST),
  batchSize: histogram("db_batch_size", "Transactions that shared one commit", [1, 2, 4, 8, 16, 32, 64, 128]),
  sizeBytes: gauge("db_size_bytes", "Size of the database"),
  walBytes: gauge("db_wal_bytes", "Size of the write-ahead log"),
  diskFreeBytes: gauge("disk_free_bytes", "Free space where the data lies"),
};

export const jobMeters = {
  cronLastSuccess: gauge("cron_last_success_timestamp", "Last good run, in seconds since 1970", ["job"]),
  cronSeconds: gauge("cron_seconds", "Duration of the last run", ["job"]),
  tasks: counter("tasks_total", "Tasks done", ["name", "outcome"]),
  tasksDepth: gauge("tasks_depth", "Tasks that wait"),
  tasksUnopened: gauge("tasks_unopened", "Tasks that wait for their key; anything but 0 is an alarm"),
};

export const httpMeters = {
  requests: counter("http_requests_total", "HTTP requests by route and status", ["route", "status"]),
};

export const cacheMeters = {
  lookups: counter("cache_lookups_total", "Look-ups in the cache", ["outcome"]),
};
