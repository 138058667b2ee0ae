import './storage-blocked.js';
import { argTypesOf } from '@tessera-learning/element-kit/story-kit';
import '@tessera-learning/elements/define';
import page from '../docs/component.mdx';
import { elementOf } from '../docs/packages.js';
import { decorators } from './decorators.js';
import './tell-events.js';
import { globalTypes, initialGlobals } from './toolbar.js';
import './preview.css';

/** @type {import('@storybook/web-components-vite').Preview} */
const preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'padded',
    controls: { expanded: true },
    a11y: { test: 'error' },
    docs: {
      page,
      toc: { headingSelector: 'h2, h3', ignoreSelector: '.docs-story *, .skip-toc, .sbdocs-subtitle' },
      // A state is what its play function makes of it, on a page of documents too.
      story: { autoplay: true },
      extractArgTypes: (tag) => argTypesOf(elementOf(tag).declaration),
      extractComponentDescription: (tag) => elementOf(tag).declaration.description,
    },
    options: { storySort: { order: ['Start here', 'Elements', ['*', ['Docs', 'Playground', 'Anatomy']], 'Guides', ['Theming', 'Colours for your site', 'Town of Lindenau', 'Accessibility', 'In a host page']] } },
  },
  globalTypes,
  initialGlobals,
  decorators,
};

export default preview;
