import type { NameStanding, Standings } from '../generated/authored.ts';
import type * as Published from '../generated/published.ts';
import type { PublishQuote } from './quote.ts';

/**
 * Publishes what the name of a body or the title of an instrument is in each language.
 *
 * @param standings the standings as authored
 * @param quote publishes a quote
 * @returns the standings, each quote of a printed name with its place
 */
export function publishStandings({ ja, en }: Standings, quote: PublishQuote): Published.Standings {
  return { ja: publishStanding(ja, quote), en: publishStanding(en, quote) };
}

function publishStanding(standing: NameStanding, quote: PublishQuote): Published.NameStanding {
  return standing.kind === 'as-printed' ? { ...standing, quote: quote(standing.quote) } : standing;
}
