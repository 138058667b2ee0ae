import './course-bundle.js';
import '@tessera-learning/video-player/define';
