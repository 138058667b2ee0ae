import type { Preview } from '@storybook/web-components-vite';
import '@tessera-learning/elements/define';
import './preview.css';

const preview: Preview = {
  parameters: { layout: 'padded', controls: { expanded: true }, a11y: { test: 'error' }, docs: { toc: true } },
  globalTypes: {
    scheme: { description: 'Colour scheme', toolbar: { title: 'Scheme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true } },
    direction: { description: 'Direction of text', toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true } },
    language: { description: 'Language of the place', toolbar: { title: 'Language', icon: 'globe', items: ['en', 'fr'], dynamicTitle: true } },
  },
  initialGlobals: { scheme: 'light', direction: 'ltr', language: 'en' },
  decorators: [
    (story, { globals }) => {
      const root = document.documentElement;
      root.style.colorScheme = String(globals['scheme']);
      root.dir = String(globals['direction']);
      root.lang = String(globals['language']);
      return story();
    },
  ],
};

export default preview;
