import type { CommandDefinition } from '../command/command.ts';
import { changesetCommand } from './changeset/command.ts';
import { diffCommand } from './diff/command.ts';
import { explainCommand } from './explain/command.ts';
import { exportCommand } from './export/command.ts';
import { leavesCommand } from './leaves/command.ts';
import { linksCommand } from './links/command.ts';
import { locateCommand } from './locate/command.ts';
import { newCommand } from './new/command.ts';
import { overviewCommand } from './overview/command.ts';
import { reliabilityCommand } from './reliability/command.ts';
import { reviewCommand } from './review/command.ts';
import { searchCommand } from './search/command.ts';
import { showCommand } from './show/command.ts';
import { validateCommand } from './validate/command.ts';

/** Every command, in the order of the help text. */
export const commands: readonly CommandDefinition[] = [
  validateCommand,
  overviewCommand,
  showCommand,
  searchCommand,
  reviewCommand,
  linksCommand,
  locateCommand,
  newCommand,
  leavesCommand,
  diffCommand,
  changesetCommand,
  exportCommand,
  reliabilityCommand,
  explainCommand,
];
