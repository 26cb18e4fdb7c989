import type { Authored } from '@digital-accords/model';
import { quotedLeaves } from './quoted-leaves.ts';
import { entriesOf, type Rule, type RuleContext } from './rule.ts';

/** An actor that is named in print is named where the record says (codebook §3). */
export const actorPrinted: Rule = {
  id: 'actor-printed',
  severity: 'error',
  description: {
    ja: '主体の文言は、示された場所（引用、引用された葉、リード文、前の葉）に印刷されている。前の葉にあるときは、その葉を示す。',
    en: 'The words that name an actor are printed where the record says: in a quote, in a quoted leaf, in the stem, or in an earlier leaf, which is then given.',
  },
  messages: {
    absent: {
      ja: '主体「{printed}」は{place}にありません。印刷のとおりに写すか、`stated` を改めてください。',
      en: 'The actor “{printed}” does not stand in {place}. Copy the words as printed, or correct `stated`.',
    },
    'no-leaf': {
      ja: '主体は前の葉に示されているとされていますが、どの葉かが書かれていません。`leaf` を加えてください。',
      en: 'The actor is said to be stated in an earlier leaf, but not in which. Add `leaf`.',
    },
  },
  documentation: {
    why: {
      ja: '誰が約束したかは、記録者の解釈ではなく原文の文言から確かめられなければなりません。主体の文言は印刷のとおりに写し、それがどこにあるか（引用、引用された葉、リード文、前の葉）を `stated` に書いてください。前の葉にあるときは、その葉を `leaf` に示します。文中に主体が書かれていないときは `implied` とします。',
      en: 'Who promised must be seen from the text and not from the reading of a coder. Copy the words that name the actor as printed, and say in `stated` where they stand: in the quote, in the quoted leaf, in the stem or in an earlier leaf, which `leaf` then names. Where nothing is printed, write `implied`.',
    },
    failing:
      'actors:\n  - kind: organisation\n    organisation: organisations/japan\n    printed: 我々\n    stated: earlier-leaf\n',
    passing:
      'actors:\n  - kind: organisation\n    organisation: organisations/japan\n    printed: 我々\n    stated: earlier-leaf\n    leaf: cooperation/ai/s3\n',
  },
  *check(context) {
    for (const entry of entriesOf(context, 'commitment')) {
      for (const [index, actor] of entry.record.actors.entries()) {
        const pointer = `/actors/${index}`;
        if (actor.stated === 'earlier-leaf' && actor.leaf === undefined) {
          yield { message: 'no-leaf', entry, pointer: `${pointer}/stated` };
        }
        const printed = actor.kind === 'organisation' ? actor.printed : undefined;
        const texts = textsFor(actor, entry.record, context);
        if (printed === undefined || texts.length === 0 || texts.some((text) => text.includes(printed))) continue;
        const params = { printed, place: { phrase: `in-${actor.stated}` } };
        yield { message: 'absent', params, entry, pointer: `${pointer}/printed` };
      }
    }
  },
};

/** Where the words should stand; nothing where that cannot be compared, or the actor is only implied. */
function textsFor(
  { stated, leaf }: Authored.Actor,
  commitment: Authored.Commitment,
  { readings }: RuleContext,
): readonly string[] {
  switch (stated) {
    case 'quote':
      return commitment.quotes.map(({ exact }) => exact);
    case 'leaf':
      return quotedLeaves(commitment, readings);
    case 'stem':
      return commitment.stem ? [commitment.stem.exact] : [];
    case 'earlier-leaf': {
      const reading = readings.get(commitment.quotes[0]?.document ?? '');
      return reading?.byLocator.get(leaf ?? '') ? [reading.byLocator.get(leaf ?? '')?.leaf.text ?? ''] : [];
    }
    case 'implied':
      return [];
  }
}
