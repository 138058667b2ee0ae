import fc from 'fast-check';

// npm run test:all: every property is tried on ten times as many inputs.
if (process.env['TESSERA_ALL']) fc.configureGlobal({ numRuns: 1000 });
