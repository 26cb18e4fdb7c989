/** What asks and what is told, one question at a time. */
export interface Newest<Asked, Told> {
  readonly ask: (asked: Asked) => Promise<Told>;
  readonly tell: (told: Told) => void;
  readonly fail: () => void;
}

/**
 * Asks one question at a time. What is asked meanwhile waits; a newer question takes its place, and the answer that it has
 * overtaken is not told.
 *
 * @returns asks a question
 */
export function newest<Asked, Told>({ ask, tell, fail }: Newest<Asked, Told>): (asked: Asked) => void {
  let isBusy = false;
  let next: { readonly asked: Asked } | undefined;
  const run = async (asked: Asked): Promise<void> => {
    isBusy = true;
    try {
      const told = await ask(asked);
      if (!next) tell(told);
    } catch {
      fail();
    }
    isBusy = false;
    const waiting = next;
    next = undefined;
    if (waiting) void run(waiting.asked);
  };
  return (asked) => {
    if (isBusy) next = { asked };
    else void run(asked);
  };
}
