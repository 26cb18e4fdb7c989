import { commitments, type TopicGroup, type TopicTerm } from '@digital-accords/data';
import { label } from '@digital-accords/data/helpers';
import { labels, terms } from '@digital-accords/data/vocabularies/topic';
import { topicGroup } from '@digital-accords/model';
import { pathOf } from '../../address/address.ts';
import type { Language } from '../../language/language.ts';
import { colon } from '../../language/punctuation.ts';
import { fact, rows } from './common.ts';
import { listCrumb } from './crumbs.ts';
import type { RecordView } from './view.ts';
import { recordWords as words } from './words.ts';

export type Topic = TopicTerm | TopicGroup;

export function isTopic(text: string): text is Topic {
  return Object.hasOwn(labels, text);
}

/** Every topic and every group of topics. */
export const topics: readonly Topic[] = Object.keys(labels).filter(isTopic);

/** The topics of a group, in the order of the vocabulary. */
export function topicsIn(group: Topic): readonly Topic[] {
  return topics.filter((topic) => groupOf(topic) === group);
}

/** The commitments on a topic, or on any topic of a group, that totals count. */
export function commitmentsOn(topic: Topic) {
  return Object.values(commitments).filter(
    ({ derived, topics: own }) => derived.counted && own.some((one) => one === topic || groupOf(one) === topic),
  );
}

export function groupOf(topic: Topic): TopicGroup | undefined {
  return Object.hasOwn(topicGroup, topic) ? topicGroup[topic as TopicTerm] : undefined;
}

/** The page of a topic; the definition of a group speaks to those who classify, so it is left out. */
export function topicView(topic: Topic, lang: Language): RecordView {
  const link = (one: Topic) => ({ text: label('topic', one, lang), path: pathOf(`topics/${one}`, lang) });
  const group = groupOf(topic);
  const own = commitmentsOn(topic).toSorted((a, b) =>
    (a.derived.date.latest ?? '') < (b.derived.date.latest ?? '') ? 1 : -1,
  );
  const title = label('topic', topic, lang);
  const summary = group && terms[topic].definition[lang];
  return {
    path: `topics/${topic}/`,
    lang,
    subject: {
      title: `${title} – ${words.topic[lang]}`,
      description: summary ?? words.topic[lang] + colon[lang] + title,
    },
    title,
    ...(summary && { summary }),
    crumbs: [listCrumb('topics', lang), ...(group ? [{ path: link(group).path, name: link(group).text }] : [])],
    facts: fact(
      words.narrower[lang],
      topicsIn(topic).map((one) => [link(one)]),
    ),
    evidence: [],
    sections: rows(
      words.commitments[lang],
      own.map(({ id }) => id),
      lang,
    ),
    named: [],
    sources: [],
    notes: [],
  };
}
