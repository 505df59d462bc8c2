/** Works of one number stand in line, in the order they came; those of different numbers do not wait for each other. */
export class Lines {
  readonly #last = new Map<number, Promise<unknown>>();

  join<T>(line: number | undefined, work: () => Promise<T>): Promise<T> {
    if (line === undefined) return work();
    const mine = (this.#last.get(line) ?? Promise.resolve()).then(work);
    const over = mine.catch(() => undefined);
    this.#last.set(line, over);
    void over.then(() => {
      if (this.#last.get(line) === over) this.#last.delete(line);
    });
    return mine;
  }
}
