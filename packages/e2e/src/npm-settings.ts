import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Settings of npm under which the packages of this repository come from another registry; all others come as before.
 *
 * @param file where the settings are written
 * @param address address of the registry
 * @returns variables for the environment of commands
 */
export function npmSettings(file: string, address: string): NodeJS.ProcessEnv {
  const own = execFileSync('npm', ['config', 'get', 'userconfig'], { encoding: 'utf8' }).trim();
  const lines = [
    existsSync(own) ? readFileSync(own, 'utf8') : '',
    `@digital-accords:registry=${address}`,
    `${address.replace('http:', '')}:_authToken=loopback`,
    'update-notifier=false',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  return { npm_config_userconfig: file, CI: 'true' };
}
