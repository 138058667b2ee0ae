// Run in plain Node: imports what it is told, and says what that threw and which globals of a page it asked for.
const PAGE = ['document', 'window', 'customElements', 'localStorage', 'indexedDB', 'HTMLElement', 'location'];

let touched = [];
let registered = [];
for (const name of PAGE) {
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get() {
      const place = new Error().stack.split('\n').slice(2).find((line) => !line.includes('import-in-node.mjs')) ?? '';
      touched.push(`${name} ${place.trim()}`);
      return undefined;
    },
    // Lit puts a registry of its own in the place of the one that a page has.
    set(value) {
      if (name === 'customElements') listen(value);
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    },
  });
}

function listen(registry) {
  const { define } = registry;
  registry.define = (tag, ...rest) => {
    registered.push(tag);
    define.call(registry, tag, ...rest);
  };
}

const outcomes = [];
for (const address of JSON.parse(process.argv[2])) {
  touched = [];
  registered = [];
  let threw = '';
  try {
    await import(address);
  } catch (error) {
    threw = String(error?.stack ?? error);
  }
  outcomes.push({ address, threw, touched, registered });
}
process.stdout.write(JSON.stringify(outcomes));
