// A page of its own: its snapshots lie beside it.
import { testStories } from '@tessera-learning/element-kit/testing';
import * as stories from '../stories/saved-data.stories.js';

describe('stories', () => testStories(stories));
