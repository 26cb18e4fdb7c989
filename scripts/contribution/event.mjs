import { readFileSync } from 'node:fs';

/**
 * Reads the event that started a workflow. Texts of contributors come from this file, never through an expression of a
 * workflow.
 *
 * @param {Record<string, string | undefined>} environment GITHUB_EVENT_PATH
 * @returns {any} the event, as GitHub describes it
 */
export function readEvent({ GITHUB_EVENT_PATH = '' }) {
  return JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'));
}
