// A page of its own: its snapshots lie beside it.
import { testStories } from '@tessera-learning/element-kit/testing';
import * as stories from '../stories/guide-slip.stories.js';

describe('stories', () => testStories(stories));
