import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
};

/** Read once: every program sees the same libraries. */
const read = new Map<string, ts.SourceFile | undefined>();

/** What TypeScript says of files that stand in an app, and of our own built declarations that they come to. They must be built. */
export function complaintsOf(files: Readonly<Record<string, string>>): readonly string[] {
  const texts = new Map(Object.entries(files).map(([name, text]) => [fileURLToPath(new URL(`../${name}`, import.meta.url)), text]));
  const program = ts.createProgram([...texts.keys()], OPTIONS, hostOf(texts));
  const ours = program.getSourceFiles().filter(({ fileName }) => texts.has(fileName) || /\/packages\/[^/]+\/dist\/.+\.d\.ts$/.test(fileName));
  if (ours.length <= texts.size) return ['no built declarations were found: run npm run build'];
  return ours.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]).map(wordsOf);
}

function hostOf(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.getSourceFile = (path, version, onError) => {
    const text = texts.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, version);
    if (!read.has(path)) read.set(path, getSourceFile(path, version, onError));
    return read.get(path);
  };
  return host;
}

function wordsOf({ file, start = 0, messageText }: ts.Diagnostic): string {
  const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  return `${file?.fileName.split('/').at(-1) ?? ''}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}
