import type { Row } from './measure/row.ts';
import { allRules } from './rows/all-rules.ts';
import { cold } from './rows/cold.ts';
import { dataBundle } from './rows/data-bundle.ts';
import { dataGrowth } from './rows/data-growth.ts';
import { dataImport } from './rows/data-import.ts';
import { dataSearch } from './rows/data-search.ts';
import { growth } from './rows/growth.ts';
import { peers } from './rows/peers.ts';
import { schemaOnly } from './rows/schema-only.ts';
import { wholeRegistry, yamlFiles } from './rows/yaml.ts';

/** Every row, in the order of the table. */
export const rows: readonly Row[] = [
  schemaOnly,
  allRules,
  cold,
  yamlFiles,
  wholeRegistry,
  growth,
  peers,
  dataImport,
  dataBundle,
  dataSearch,
  dataGrowth,
];
