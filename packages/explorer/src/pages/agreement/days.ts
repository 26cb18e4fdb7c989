import { type Agreement, commitments, type Day } from '@digital-accords/data';

/** The days on which the state of a commitment of an agreement changed, by what is known now; the earliest first. */
export function daysOfChange({ derived }: Agreement): readonly Day[] {
  const days = derived.commitments.flatMap((id) => {
    const { history } = commitments[id].derived;
    return history.filter(({ state }, at) => at === 0 || state !== history[at - 1]?.state).map(({ from }) => from);
  });
  return [...new Set(days)].sort();
}
