// What both kinds of bundle share: minified with Lit inside, ES2022, the licences of what is inside beside them.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const require = createRequire(import.meta.url);

/**
 * Class fields named # and private TypeScript members keep their names: mangling them was measured at under 2 %. A classic script
 * is read in the page's own encoding where the server names none, so it is written in ASCII; modules are always UTF-8.
 * Each of these has workers, which are quick once they are warm: every bundle goes to the same.
 */
const MINIFIED = { es: minified(false), iife: minified(true) };

function minified(ascii_only) {
  const compress = { passes: 2, inline: 1, arrows: false, properties: false, unsafe_arrows: true };
  return terser({ ecma: 2022, module: true, compress, format: { comments: /^!/, ascii_only }, maxWorkers: 1 });
}

/** Bundles `input` once for each output. `plugins` come before ours. */
export async function bundle(input, outputs, plugins = []) {
  const build = await rollup({
    input,
    // Lit's tags only make values: styles and icons that nothing uses go.
    treeshake: { manualPureFunctions: ['css', 'html', 'svg'] },
    plugins: [
      ...plugins,
      nodeResolve({ browser: true, exportConditions: ['production'] }),
      minifyLiterals(),
    ],
    onwarn(warning, warn) {
      if (warning.code !== 'THIS_IS_UNDEFINED') warn(warning);
    },
  });
  for (const output of outputs) await build.write({ sourcemap: true, banner: banner(), plugins: [MINIFIED[output.format]], ...output });
  await build.close();
}

/** Bytes of a file as a server with brotli sends it. */
export function brotliSize(path) {
  return brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

export function report(paths) {
  for (const path of paths) console.log(`${path}: ${statSync(path).size} bytes, ${brotliSize(path)} brotli`);
}

/** Lit is BSD-3-Clause and Lucide ISC: their notices travel with the files. */
export function writeNotices(folder) {
  const lit = readFileSync(join(dirname(require.resolve('lit')), 'LICENSE'), 'utf8');
  const icons = readFileSync(new URL('lucide-licence.txt', import.meta.url), 'utf8');
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), `Lit (lit.dev)\n\n${lit}\nLucide icons (lucide.dev)\n\n${icons}`);
}

/** A bundle registers elements and exports nothing of use: for TypeScript it is what it was made from. */
export function writeTypes(file, entry) {
  writeFileSync(file.replace(/\.js$/, '.d.ts'), `import './${entry}.js';\nexport {};\n`);
}

function banner() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return `/*! Tessera ${version}, MIT; holds more: THIRD-PARTY-NOTICES.txt */`;
}
