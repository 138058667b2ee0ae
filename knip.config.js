// npm run check:unused, after a build: files, exports and dependencies that nothing leads to. Named here is who begins something; the rest follows from imports.
export default {
  // A type that a function of its own file returns or takes may be exported for who calls it.
  ignoreExportsUsedInFile: true,
  workspaces: {
    '.': {
      entry: ['scripts/{weights,manifest.config}.mjs', 'scripts/test/*.mjs', 'web-test-runner.config.mjs'],
      project: ['*.{js,mjs,ts}', 'scripts/**/*.{mjs,ts}'],
      ignoreDependencies: [
        // Its licence is copied from wherever the elements have it.
        'lit',
        // Tools for what packages say of themselves, called by their names.
        '@arethetypeswrong/cli', '@wc-toolkit/jsx-types', 'custom-element-jet-brains-integration', 'custom-element-vs-code-integration', 'publint',
      ],
      ignoreBinaries: ['apt-get', 'ffmpeg'],
    },
    'packages/*': {
      entry: ['src/*bundle.ts', 'src/loading/{loader,progress-tracker}.ts', 'test/**/*.browser.test.ts', 'stories/*.stories.ts'],
      project: ['{src,test,testing,stories,scripts,bin}/**/*.{ts,js,mjs}', '!**/__snapshots__/**'],
    },
    'packages/site': {
      entry: ['src/{look-up,share,offline,frame}/page/{search,share,offline,frame}.ts', 'src/embed/page/{open,panel}.ts', 'src/offline/worker/worker.ts'],
      project: ['{src,test,scripts}/**/*.{ts,mjs}'],
      // Types of a script that a test imports.
      ignore: ['scripts/*.d.mts'],
    },
    'apps/course': {
      // Pages that draw frames load scenes and the stage by the address that frames.mjs serves them at.
      entry: ['media/*/{scenes,script}.{js,mjs}', 'media/*/scenes/*.js', 'media/stage/*.js', 'test/*.journey.ts'],
      project: ['{guide,media,test}/**/*.{js,mjs,ts}'],
      ignoreUnresolved: [/^\/(?:stage|film)\//],
      // Fonts and bundles are taken as files.
      ignoreDependencies: ['@fontsource-variable/commissioner', '@tessera-learning/elements'],
      ignoreBinaries: ['espeak-ng', 'festival', 'ffmpeg', 'ffprobe'],
    },
    'apps/intranet': {
      entry: ['server/start.mjs', 'test/*.{host,table}.ts'],
      project: ['{server,test}/**/*.{mjs,ts}'],
      // Pages load them, as a town's do.
      ignoreDependencies: ['bootstrap', 'jquery', 'reset-css', 'the-new-css-reset'],
    },
    'apps/storybook': {
      entry: ['test/*.browser.test.ts'],
      project: ['{.storybook,colours,lindenau,pages,test}/*.{js,ts}'],
      // Storybook's renderer asks for it as a peer.
      ignoreDependencies: ['lit'],
    },
  },
};
