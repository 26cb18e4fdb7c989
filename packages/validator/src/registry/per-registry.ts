import type { Registry } from '@digital-accords/model';

/**
 * A fact about a whole registry, worked out when it is first asked for, and once: a stream of records is judged against
 * one registry in many parts.
 *
 * @param derive works it out
 * @returns a function that gives the fact of a registry
 */
export function perRegistry<Fact>(derive: (registry: Registry) => Fact): (registry: Registry) => Fact {
  const known = new WeakMap<Registry, { readonly fact: Fact }>();
  return (registry) => {
    const before = known.get(registry);
    if (before) return before.fact;
    const fact = derive(registry);
    known.set(registry, { fact });
    return fact;
  };
}
