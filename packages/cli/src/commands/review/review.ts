import type { Day, LocalizedText, RecordId, Slug } from '@digital-accords/model';
import type { LinkResult } from '../../links/report.ts';
import type { Days } from '../../registry/days.ts';

/** Why something should be looked at, the most urgent first. */
export const reviewReasons = [
  'unreachable',
  'past-due',
  'due-soon',
  'unchecked',
  'silent',
  'not-searched',
  'searched-long-ago',
  'read-long-ago',
  'not-archived',
  'ageing',
] as const;

/** Why something should be looked at. */
export type ReviewReason = (typeof reviewReasons)[number];

/** One thing to look at. */
export interface ReviewItem {
  readonly reason: ReviewReason;
  readonly id: RecordId;
  /** The deliverable of the commitment, if it is about one. */
  readonly deliverable?: Slug;
  readonly title: LocalizedText;
  /** The due date, or the day since which it waits. */
  readonly day?: Day;
  /** The page, if it is about one. */
  readonly url?: string;
  /** What became of the page, if its address was asked. */
  readonly result?: LinkResult;
  /** The command that goes on, without the name of the program. */
  readonly command: string;
}

/** What to look at next. */
export interface Review extends Days {
  /** Day on which the addresses were checked; absent if no such report was given. */
  readonly linksChecked?: Day;
  /** The most urgent first; of one reason what waits longest. */
  readonly items: readonly ReviewItem[];
}
