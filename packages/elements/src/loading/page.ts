import { ASKING, upgrade } from './upgrade.js';
import { watch } from './watch.js';

// In a one-file bundle, whose elements are all defined by now.
watch(ASKING, (element) => void upgrade(element));
