import { setCustomElementsManifest } from '@storybook/web-components-vite';
import academyPlanner from '@tessera-learning/academy-planner/custom-elements.json';
import guideSlip from '@tessera-learning/guide-slip/custom-elements.json';
import moduleCard from '@tessera-learning/module-card/custom-elements.json';
import progressTracker from '@tessera-learning/progress-tracker/custom-elements.json';
import quiz from '@tessera-learning/quiz/custom-elements.json';
import reflection from '@tessera-learning/reflection/custom-elements.json';
import savedData from '@tessera-learning/saved-data/custom-elements.json';
import videoPlayer from '@tessera-learning/video-player/custom-elements.json';
import '@tessera-learning/elements/define';
import './preview.css';

// Tables of attributes, events, parts and custom properties come from what the sources say of themselves.
setCustomElementsManifest({ schemaVersion: '1.0.0', modules: [academyPlanner, guideSlip, moduleCard, progressTracker, quiz, reflection, savedData, videoPlayer].flatMap(({ modules }) => modules) });

/** @type {import('@storybook/web-components-vite').Preview} */
const preview = {
  tags: ['autodocs'],
  parameters: { layout: 'padded', controls: { expanded: true }, a11y: { test: 'error' }, docs: { toc: true } },
  globalTypes: {
    scheme: { description: 'Colour scheme', toolbar: { title: 'Scheme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true } },
    direction: { description: 'Direction of text', toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true } },
    language: { description: 'Language of the place', toolbar: { title: 'Language', icon: 'globe', items: ['en', 'fr', 'ar'], dynamicTitle: true } },
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
