import { execFile } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';
import { main } from '../src/index.js';
import { put, recorded, SAMPLE, temporary } from './support.js';

test('--help: the commands, exit code 0', async () => {
  const output = recorded();
  expect(await main(['--help'], output)).toBe(0);
  expect(output.outs.join()).toMatch(/tessera check.*tessera build.*tessera serve/s);
  for (const option of ['--out <folder>', '--address <https://…>', '--questions <e-mail>', '--port <port>', '--help']) expect(output.outs.join()).toContain(`\n  ${option} `);
});

test.each([
  [[], 'Say what to do.'],
  [['fly', 'content'], 'There is no command “fly”.'],
  [['constructor', 'content'], 'There is no command “constructor”.'],
  [['check'], '“check” needs one folder.'],
  [['check', 'a', 'b'], '“check” needs one folder.'],
  [['check', 'a', '--fast'], '--fast'],
  [['build', SAMPLE, '--address', 'city.example'], '“city.example” is not the address of a site'],
  [['build', SAMPLE, '--questions', 'javascript:alert(1)'], 'Nobody can be asked at “javascript:alert(1)”'],
  [['serve', SAMPLE, '--port', 'many'], '“many” is not a port'],
  [['serve', SAMPLE, '--port', '65536'], '“65536” is not a port'],
])('%j: what is wrong, the usage, exit code 2', async (args, message) => {
  const output = recorded();
  expect(await main(args, output)).toBe(2);
  expect(output.errs[0]).toContain(message);
  expect(output.errs.join()).toContain('Usage: tessera');
});

test('serve: prints the address, takes PORT, and SIGTERM ends it', async () => {
  const folder = await temporary();
  await put(folder, { 'index.html': 'hello' });
  vi.stubEnv('PORT', '0');
  const output = recorded();
  const running = main(['serve', folder], output);
  await vi.waitFor(() => expect(output.outs.length).toBeGreaterThan(1));
  vi.unstubAllEnvs();
  const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(output.outs[0]!)![0];
  expect(await (await fetch(url)).text()).toBe('hello');
  process.emit('SIGTERM', 'SIGTERM');
  expect(await running).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
});

test('serve without a site: how to get one, exit code 1, no usage', async () => {
  const output = recorded();
  expect(await main(['serve', await temporary(), '--port', '0'], output)).toBe(1);
  expect(output.errs).toHaveLength(1);
  expect(output.errs[0]).toContain('build one first');
});

test('the command says how to build itself where it is not built, and hands on the exit code where it is', async () => {
  const folder = await temporary();
  await mkdir(join(folder, 'bin'));
  await copyFile(fileURLToPath(new URL('../bin/tessera.js', import.meta.url)), join(folder, 'bin/tessera.js'));
  await writeFile(join(folder, 'package.json'), '{"type": "module"}');
  const run = () => promisify(execFile)(process.execPath, [join(folder, 'bin/tessera.js'), 'check']).catch((error: unknown) => error);
  expect(await run()).toMatchObject({ code: 1, stderr: expect.stringContaining('npm run build') as string });
  await put(folder, { 'dist/index.js': 'export async function main(args) { console.log(args.join()); return 2; }' });
  expect(await run()).toMatchObject({ code: 2, stdout: 'check\n' });
});
