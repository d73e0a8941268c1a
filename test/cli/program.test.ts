import { expect, test } from 'vitest';
import { runInnograph } from './run-innograph.ts';

test('help names every command and setting, and is no failure', async () => {
  const { exitCode, out, err } = await runInnograph(['--help']);
  expect([exitCode, err]).toEqual([0, '']);
  for (const command of ['build', 'serve', 'report', 'export', 'import', 'evaluate']) {
    expect(out).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  }
  for (const setting of ['HOST, PORT', 'DATA_DIR', 'NEO4J_URI', 'LOG_LEVEL']) expect(out).toContain(setting);
});

test.each([['build'], ['serve'], ['report'], ['export'], ['import'], ['evaluate']])(
  'help of %s says how it is used',
  async (command) => {
    const { exitCode, out } = await runInnograph([command, '--help']);
    expect(exitCode).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: innograph ${command} `));
  },
);

test('an unknown command is wrong use, with the nearest one named', async () => {
  const { exitCode, out, err } = await runInnograph(['repor']);
  expect([exitCode, out]).toEqual([2, '']);
  expect(err).toContain('Did you mean report?');
});

test('an unknown option is wrong use', async () => {
  expect(await runInnograph(['export', '--form', 'x'])).toMatchObject({ exitCode: 2, out: '' });
});

test('no command shows the help and is wrong use', async () => {
  const { exitCode, out, err } = await runInnograph([]);
  expect([exitCode, out]).toEqual([2, '']);
  expect(err).toContain('Usage: innograph');
});
