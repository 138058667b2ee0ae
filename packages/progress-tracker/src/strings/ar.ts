import { problem } from '@tessera-learning/element-kit/strings/ar';
import { counted } from '@tessera-learning/element-kit/strings/counted-ar';
import type { ProgressTrackerStrings } from './strings.js';

const ar: ProgressTrackerStrings = {
  ...problem,
  open: 'لم تبدأ بعد',
  begun: 'قيد الإنجاز',
  done: 'مُنجَزة',
  label: 'تقدّمكم',
  module: (number) => `الوحدة ${number}`,
  quiz: 'الاختبار',
  stepsDone: (done, total) => `المُنجَز: ${done} من ${counted(total, ['خطوة واحدة', 'خطوتين', 'خطوات', 'خطوة'])}`,
  part: (done, total) => `${done} من ${total}`,
  showAll: 'عرض كل الخطوات',
  kept: 'محفوظ على هذا الجهاز فقط. لا يمكن لأحد غيركم رؤيته.',
  keptUntilClosed: 'محفوظ إلى أن تُغلقوا الصفحة. لا يمكن لأحد غيركم رؤيته.',
};
export default ar;
