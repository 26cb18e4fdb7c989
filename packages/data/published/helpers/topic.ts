import { topicGroup } from '@digital-accords/model/tables';
import { unknown } from '../errors/unknown.ts';
import type { TopicGroup, TopicTerm } from '../types.js';

/**
 * The group of a topic: its first part.
 *
 * @param topic a term of the vocabulary `topic`, as in `ai/governance`
 * @returns the group, as in `ai`
 * @throws RangeError if there is no such term
 */
export function topicGroupOf(topic: TopicTerm): TopicGroup {
  if (!Object.hasOwn(topicGroup, topic)) throw unknown('a term of topic', topic, Object.keys(topicGroup));
  return topicGroup[topic];
}
