import '@tessera-learning/guide-slip/define';
import '@tessera-learning/module-card/define';
import '@tessera-learning/progress-tracker/band';
import '@tessera-learning/progress-tracker/define';
import '@tessera-learning/quiz/define';
import '@tessera-learning/reflection/define';
import '@tessera-learning/saved-data/define';
import '@tessera-learning/video-player/define';
import { mayDefine } from '@tessera-learning/element-kit';
import { CourseElement } from './course-element.js';

if (mayDefine('tessera-course', CourseElement.version)) customElements.define('tessera-course', CourseElement);

export type * from './index.js';
