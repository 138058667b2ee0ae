/** The version of every Tessera package: `npm run version` writes it, a test holds it to package.json. */
export const VERSION = '0.1.0';
