// A page of its own: its snapshots lie beside it.
import { testStories } from '@tessera-learning/element-kit/testing';
import * as stories from '../stories/reflection.stories.js';

describe('stories', () => testStories(stories));
