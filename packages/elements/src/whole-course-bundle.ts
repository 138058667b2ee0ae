import './define-course.js';
// Once all are defined.
import './loading/page.js';
