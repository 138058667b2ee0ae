import type { KitStrings, ProblemStrings } from './strings.js';

export const problem: ProblemStrings = {
  noContent: 'لم يصل المحتوى. أعيدوا المحاولة.',
  retry: 'إعادة المحاولة',
};

export const ar: KitStrings = {
  ...problem,
  memoryOnly: 'لا يسمح هذا المتصفّح للصفحة بحفظ أي شيء. يبقى تقدّمكم إلى أن تُغلقوا الصفحة.',
};
