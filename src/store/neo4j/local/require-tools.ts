import { spawnSync } from 'node:child_process';
import { UserError } from '../../../std/user-error.ts';

/** Throws where Java 17 or later or Maven is missing, naming what is, and how Debian installs it. */
export function requireTools(): void {
  const java = javaVersion();
  if (java === undefined)
    throw new UserError(
      `Neo4j needs Java 17 or later, and there is no java here. ${install('openjdk-17-jre-headless')}`,
    );
  if (java < 17)
    throw new UserError(
      `Neo4j needs Java 17 or later, and java here is ${java}. ${install('openjdk-17-jre-headless')}`,
    );
  if (spawnSync('mvn', ['--version']).status !== 0) {
    throw new UserError(`Neo4j comes from Maven Central, and there is no mvn here. ${install('maven')}`);
  }
}

function install(name: string): string {
  return `On Debian: apt-get install ${name}`;
}

/** The major version: `openjdk version "17.0.15"` is 17, the old `java version "1.8.0_412"` 8. */
function javaVersion(): number | undefined {
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(stderr ?? '') ?? [];
  if (first === undefined) return undefined;
  return Number(first === '1' ? second : first);
}
