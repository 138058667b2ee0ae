import { action } from 'storybook/actions';
import { eventNames } from '../docs/packages.js';

/** What elements tell a page is told in the panel “Actions”. */
for (const name of eventNames) document.addEventListener(name, ({ detail }) => action(name)(detail));
