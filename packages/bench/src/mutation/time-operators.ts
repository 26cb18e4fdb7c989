import { type Authored, createRegistry, findRecord, indexReferences, pathOf, reportsOn } from '@digital-accords/model';
import { damaged } from './damage.ts';
import { changing, isOf, keep, setting } from './making.ts';
import type { RuleOperator } from './rule-operator.ts';
import type { World } from './world.ts';

/** Gives a record another id, and its file the path of that id: the record of the first id is gone. */
const renaming: RuleOperator = {
  rule: 'id-released',
  scope: 'registry',
  mutate: (record) => {
    if (!isOf(record, 'organisation') && !isOf(record, 'update')) return undefined;
    const id = `${record.id}-x`;
    const file = `records/${pathOf({ type: record.type, id })}`;
    return { value: damaged(record, '/id', id), pointer: '/id', file };
  },
};

/** Lets an update say that the conduct has ended, where something later is reported on it. */
const ending: RuleOperator = {
  rule: 'update-transition',
  mutate: (record, _, world) => {
    if (!isOf(record, 'update')) return undefined;
    const at = record.about.findIndex(({ id }) => isFollowed(record.id, id, world));
    const pointer = `/about/${at}/kind`;
    return at < 0 ? undefined : { value: damaged(record, pointer, 'discontinued'), pointer };
  },
};

function isFollowed(update: Authored.RecordId, subject: Authored.RecordId, { records }: World): boolean {
  const index = indexReferences(createRegistry(records));
  const commitment = findRecord(index.registry, 'commitment', subject);
  const reports = commitment ? reportsOn(commitment, index).filter(({ state }) => state !== 'none') : [];
  return reports.slice(0, -1).some(({ id }) => id === update);
}

function isDated(id: Authored.RecordId, { records }: World): boolean {
  return records.some((one) => one.id === id && ((isOf(one, 'document') && one.issued) || ('date' in one && one.date)));
}

/** Damage to the order of time, by rule. */
export const timeOperators: readonly RuleOperator[] = [
  setting(
    'date-order',
    'agreement',
    '/date/edtf',
    ({ documents }, world) => (documents.some((id) => isDated(id, world)) ? '2099' : keep),
    { place: '/documents' },
  ),
  setting(
    'date-order',
    'agreement',
    '/date/edtf',
    ({ relations = [] }, world) =>
      relations.some(({ kind, to }) => kind === 'builds-on' && isDated(to, world)) ? '1990' : keep,
    { place: '/relations' },
  ),
  setting(
    'date-order',
    'event',
    '/date/edtf',
    ({ documents = [] }, world) => (documents.some((id) => isDated(id, world)) ? '2099' : keep),
    { place: '/documents' },
  ),
  setting('date-order', 'update', '/reviewed', ({ search }) => (search ? keep : '2000-01-01'), { place: '/evidence' }),
  setting('date-order', 'organisation', '/names/0/until', ({ names }) => (names[0]?.from ? '1868' : keep)),
  changing('date-order', /\/published$/, () => '2099'),
  renaming,
  ending,
];
