import { load } from 'js-yaml';

const NO_ANSWER = '_No response_';

/**
 * Reads a filled form, as GitHub writes it into the body of an issue: a heading for each field, under it the answer.
 *
 * @param {string} form text of the file that defines the form
 * @param {string} body body of the issue
 * @returns {Record<string, string>} the answers by the ids of the fields; a field without an answer is absent
 * @throws {Error} if headings are missing, come twice, or stand in another order
 */
export function parseForm(form, body) {
  const fields = load(form).body.filter(({ id }) => id !== undefined);
  const lines = body.replaceAll('\r\n', '\n').split('\n');
  const starts = fields.map(({ attributes: { label } }) => {
    const places = lines.flatMap((line, at) => (line.trim() === `### ${label}` ? [at] : []));
    if (places.length !== 1) throw new Error(`The field “${label}” is there ${places.length} times.`);
    return places[0];
  });
  if (starts.some((start, at) => at > 0 && start < starts[at - 1])) throw new Error('The fields are in another order.');
  const answers = fields.map(({ id }, at) => [
    id,
    lines
      .slice(starts[at] + 1, starts[at + 1])
      .join('\n')
      .trim(),
  ]);
  return Object.fromEntries(answers.filter(([, answer]) => answer !== '' && answer !== NO_ANSWER));
}

/**
 * The report of a filled form.
 *
 * @param {Record<string, string>} answers
 * @returns {{ file: string, record: object }} the record, and the path of its file in the repository
 * @throws {Error} if the short name cannot be part of an id, or consent is missing
 */
export function reportOf(answers) {
  const { slug = '', consent = '' } = answers;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) || slug.length > 80)
    throw new Error('The short name may have lower-case Latin letters, digits and single hyphens, up to 80 in all.');
  if (!/^- \[x\] /i.test(consent)) throw new Error('The licence was not agreed to.');
  const both = (name) => ({ ja: line(answers[`${name}-ja`]), en: line(answers[`${name}-en`]) });
  const id = `updates/${slug}`;
  const record = {
    type: 'update',
    id,
    title: both('title'),
    summary: both('summary'),
    about: [{ id: line(answers.about), kind: term(answers.kind), basis: term(answers.basis), reason: both('reason') }],
    date: { edtf: line(answers.date) },
    evidence: [
      {
        kind: 'link',
        origin: term(answers.origin),
        source: {
          publisher: line(answers.publisher),
          title: line(answers.page),
          url: line(answers.url),
          read: line(answers.read),
        },
      },
    ],
    reviewed: line(answers.read),
  };
  return { file: `packages/data/records/${id}.yaml`, record };
}

function line(text = '') {
  return text.replace(/\s+/g, ' ');
}

/** A choice is a term, then its name in both languages. */
function term(choice = '') {
  return choice.split(' ')[0];
}
