import { counted } from '@tessera-learning/element-kit/strings/counted-ar';
import type { SavedDataStrings } from './strings.js';

const ar: SavedDataStrings = {
  nothing: 'لا شيء محفوظ لهذه الدورة.',
  noProgress: 'لا شيء محفوظ ممّا قمتم به في هذه الدورة.',
  summary: (answers, read, notes, plans) => `أسئلة أُجيب عنها: ${answers}، أقسام مقروءة: ${read}${notes > 0 ? `، ملاحظات: ${notes}` : ''}${plans > 0 ? '، وبرنامج' : ''}.`,
  onDevice: 'محفوظ على هذا الجهاز، في هذا المتصفّح وحده. لا يمكن لأحد غيركم رؤيته.',
  untilClosed: 'لا يسمح هذا المتصفّح للصفحة بحفظ أي شيء: يبقى كل شيء إلى أن تُغلقوا الصفحة. صدّروه إن أردتم الاحتفاظ به.',
  details: (entries) => `عرض ${counted(entries, ['السجلّ الوحيد', 'السجلّين', 'سجلّات', 'سجلًّا', 'سجلّ'])}`,
  permitted: (site) => `لقد سمحتم لهذه الدورة بتشغيل الفيديوهات من ${site}.`,
  forbid: (site) => `اسألوني من جديد قبل فيديوهات ${site}`,
  forbidden: 'ستُسألون من جديد.',
  module: 'الوحدة',
  step: 'الخطوة',
  what: 'ما قمتم به',
  entry: (kind, detail, text) => {
    if (kind === 'answered') return `الإجابة: ${detail}`;
    if (kind === 'read') return detail === 'yes' ? 'وُضعت علامة القراءة' : 'أُزيلت علامة القراءة';
    if (kind === 'planned') return 'أُعدَّ برنامج';
    // Isolated from left to right: `0-3/10` would read backwards in an Arabic line.
    return kind === 'watched' ? `شوهد، بالثواني: \u2066${detail}\u2069` : `كُتب: ${text ?? '(أُفرغ)'}`;
  },
  export: 'تصدير',
  exported: (file) => `سُلِّم الملف ${file} إلى متصفّحكم.`,
  import: 'استيراد ملف',
  imported: (added, skipped, foreign) => [
    added > 0 ? `${counted(added, ['سجلّ جديد واحد', 'سجلّان جديدان', 'سجلّات جديدة', 'سجلًّا جديدًا', 'سجلّ جديد'])}.` : 'لا جديد: كل ما في الملف موجود هنا من قبل.',
    skipped > 0 ? `تعذّرت قراءة ${counted(skipped, ['سطر واحد', 'سطرين', 'أسطر', 'سطرًا', 'سطر'])}.` : '',
    foreign > 0 ? `استُبعد ${counted(foreign, ['سجلّ واحد', 'سجلّان', 'سجلّات', 'سجلًّا', 'سجلّ'])} من دورة أخرى.` : '',
  ].filter(Boolean).join(' '),
  importedUntilClosed: 'تبقى إلى أن تُغلقوا الصفحة.',
  importError: {
    'too-large': 'هذا الملف أكبر بكثير من أن يكون تقدّمًا محفوظًا. لم يتغيّر شيء.',
    'not-json': 'هذا الملف تالف أو من نوع آخر. لم يتغيّر شيء.',
    'not-progress': 'لا يحتوي هذا الملف على تقدّم محفوظ. اختاروا ملفًا صُدِّر من هنا. لم يتغيّر شيء.',
    newer: 'هذا الملف من إصدار أحدث من الدورة. أعيدوا تحميل الصفحة وحاولوا من جديد. لم يتغيّر شيء.',
    unreadable: 'تعذّر على المتصفّح فتح هذا الملف. لم يتغيّر شيء.',
  },
  delete: 'حذف كل شيء',
  confirm: (entries) => `هل تريدون حذف ${counted(entries, ['سجلّ واحد', 'سجلّين', 'سجلّات', 'سجلًّا', 'سجلّ'])}؟ لا يمكن التراجع عن ذلك. صدّروا أولًا إن كنتم قد تحتاجون إلى ذلك لاحقًا.`,
  confirmDelete: 'حذف',
  keep: 'إبقاء',
  kept: 'لم يُحذف شيء.',
  deleted: 'حُذف كل شيء.',
  notDeleted: 'بقيت أشياء تعذّر حذفها. أغلقوا صفحات هذه الدورة الأخرى وأعيدوا المحاولة.',
  nothingToDelete: 'لا يوجد ما يُحذف.',
};
export default ar;
