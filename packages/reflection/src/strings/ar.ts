import { ar as kit } from '@tessera-learning/element-kit/strings/ar';
import type { ReflectionStrings } from './strings.js';

const ar: ReflectionStrings = {
  ...kit,
  memoryOnly: 'لا تستطيع هذه الصفحة حفظ ملاحظاتكم. انسخوها قبل مغادرة الصفحة.',
  heading: 'أسئلة للتأمّل',
  lead: 'لا توجد إجابة صحيحة هنا. اكتبوا لأنفسكم، أو اتركوا المكان فارغًا.',
  saved: 'حُفظت على هذا الجهاز',
  delete: 'حذف هذه الملاحظة',
  deleted: 'حُذفت هذه الملاحظة.',
  notDeleted: 'تعذّر حذف هذه الملاحظة من كل مكان. أغلقوا صفحات هذه الدورة الأخرى وأعيدوا المحاولة.',
  undo: 'تراجع',
  otherTab: 'في علامة تبويب أخرى نسخة مختلفة من هذه الملاحظة',
  tooLong: (most) => `أقصى طول للملاحظة ${most} حرف. هذه الملاحظة أطول ولا تُحفظ: اختصروها، أو احفظوها في ملف نصّي.`,
  export: 'حفظ ملاحظاتي في ملف نصّي',
  exported: (file) => `سُلِّم الملف ${file} إلى متصفّحكم.`,
  notExported: 'تعذّر إنشاء الملف. انسخوا ملاحظاتكم بدلًا من ذلك.',
};
export default ar;
