import '@tessera-learning/guide-slip/define';
import '@tessera-learning/module-card/define';
import '@tessera-learning/progress-tracker/define';
import '@tessera-learning/quiz/define';
import '@tessera-learning/reflection/define';
import '@tessera-learning/video-player/define';
// Once all are defined.
import './loading/page.js';
