import { ar as kit } from '@tessera-learning/element-kit/strings/ar';
import { counted } from '@tessera-learning/element-kit/strings/counted-ar';
import type { QuizStrings } from './strings.js';

const ar: QuizStrings = {
  ...kit,
  questionOf: (number, total) => `السؤال ${number} من ${total}`,
  check: 'التحقّق من الإجابة',
  chooseFirst: 'اختاروا إجابة أولًا.',
  yourAnswer: 'إجابتكم: هناك إجابة أنسب',
  yourBest: 'إجابتكم: هي الأنسب',
  bestAnswer: 'الإجابة الأنسب',
  why: 'السبب',
  evidence: 'من أين جاء هذا',
  tryAgain: 'إعادة المحاولة',
  next: 'السؤال التالي',
  previous: 'السؤال السابق',
  result: (answered, total, best) =>
    answered < total
      ? `أُجيب عن ${answered} من ${counted(total, ['سؤال واحد', 'سؤالين', 'أسئلة', 'سؤالًا', 'سؤال'])}.`
      : `أُجيب عن الأسئلة كلها، وعددها ${total}، ومنها ${best} بالإجابة الأنسب.`,
  edited: 'تغيّر هذا السؤال بعد إجابتكم عنه. يمكنكم الإجابة عنه من جديد.',
  kept: 'محفوظ على هذا الجهاز فقط.',
  whyBest: 'سبب تفضيل الإجابة الأنسب',
};
export default ar;
