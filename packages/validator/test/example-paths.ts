/** A small registry in which everything is right, by path, for tests that put one thing wrong. */
export const memo = 'records/documents/memo.yaml';
export const agreement = 'records/agreements/memo-2024.yaml';
export const sharing = 'records/commitments/memo-2024/sharing.yaml';
export const research = 'records/commitments/memo-2024/research.yaml';
export const meeting = 'records/updates/meeting.yaml';
export const themes = 'records/pillars/memo-2024/themes.yaml';
export const area = 'records/pillars/memo-2024/area.yaml';
export const registry = 'records/registry.yaml';
export const organisation = 'records/organisations/one.yaml';
export const known = 'records/documents/known.yaml';
export const report = 'records/coding-reports/memo.yaml';
