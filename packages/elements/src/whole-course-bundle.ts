import './define-course.js';
