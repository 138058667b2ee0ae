import { counted, type ArabicNoun } from '@tessera-learning/element-kit/strings/counted-ar';
import type { PaperStrings } from './paper.js';

/** What is put in runs in its own direction: a title, a name of a place or a file, times. */
export const own = (text: string): string => `\u2068${text}\u2069`;
export const DAYS: ArabicNoun = ['يوم واحد', 'يومان', 'أيام', 'يومًا', 'يوم'];
const cities = (count: number, two: string): string => counted(count, ['مدينة واحدة', two, 'مدن', 'مدينة']);

export const paper: PaperStrings = {
  kinds: { exercise: 'تمرين', case: 'دراسة حالات من مدنكم', input: 'مداخلة', visit: 'زيارة ميدانية', coffee: 'استراحة قهوة', lunch: 'غداء' },
  day: (number) => `اليوم ${number}`,
  summary: (days, isOnline, count) => `${counted(days, DAYS)} ${isOnline ? 'عبر الإنترنت' : 'في مكان واحد'}، ${cities(count, 'مدينتان')}.`,
  people: (people, count) => `${counted(people, ['شخص واحد', 'شخصان', 'أشخاص', 'شخصًا', 'شخص'])} من ${cities(count, 'مدينتين')}`,
  languages: 'اللغات',
  // In the nominative: sentences that take a duration are built for it.
  duration: (minutes) => [
    minutes >= 60 ? counted(Math.floor(minutes / 60), ['ساعة', 'ساعتان', 'ساعات', 'ساعة']) : '',
    minutes % 60 > 0 || minutes === 0 ? counted(minutes % 60, ['دقيقة', 'دقيقتان', 'دقائق', 'دقيقة']) : '',
  ].filter(Boolean).join(' و'),
  labelled: (name, words) => `${name}: ${words}`,
  aim: 'الهدف',
  method: 'الطريقة',
  material: 'اللوازم',
  facilitator: 'التيسير',
  bySession: 'جلسة بعد جلسة',
  timeSpent: 'كيف يُستعمل الوقت',
  timeSpentNote: 'كل مربّع خمس عشرة دقيقة. لا تُحسب الاستراحات.',
  prepare: 'للتحضير مسبقًا',
  prepareLead: (minutes) => `لكل شخص ${minutes} تقريبًا في المجموع.`,
  module: (number) => `الوحدة ${number}`,
  addedModules: 'وكذلك، لأنها لم تُنجَز بعد',
  cases: 'حالات تأتي بها المدن',
  caseSheet: 'بطاقة الحالة',
  caseSheetLead: 'واحدة لكل حالة، تملؤها المدينة قبل اليوم الأول. لا تذكروا فيها أسماء أشخاص.',
  city: 'المدينة',
  before: 'أسئلة قبل اليوم الأول',
  after: 'أسئلة بعد اليوم الأخير',
  evaluationLead: 'للجميع، دون أسماء. المقارنة بين الإجابات قبل وبعد تبيّن ما تغيّر.',
  room: 'ما يجب توفّره في القاعة أو في الاجتماع عبر الإنترنت',
  leftOut: 'ما بقي خارج البرنامج',
  reasons: { 'no-time': 'الأيام ممتلئة. أضيفوا يومًا أو أطيلوا الأيام، أو اختاروا موضوعات أقل.', 'no-session': 'لا شيء في قائمة الجلسات يناسب هذا العدد من الأشخاص بهذا الشكل. غيّروا أحدهما.' },
  independent: 'أُعدّ بأداة تخطيط مستقلة، ليست من إعداد مجلس أوروبا ولا معتمدة منه.',
  letter: {
    title: 'رسالة لتقديم الطلب',
    lead: 'أرسلوها من برنامج بريدكم إلى الفريق المسؤول، وأرفقوا بها ما أعددتموه. لا ترسل هذه الصفحة شيئًا.',
    subject: (title) => `طلب: ${own(title)}`,
    greeting: 'الزميلات والزملاء الأعزاء،',
    // A list of cities is Arabic even where their names are not: it stays in the direction of the line.
    request: (names, number, title) => `تطلب ${number > 1 ? `${names} معًا` : own(names)} تنظيم لقاء بعنوان «${own(title)}».`,
    partners: 'نبحث عن شركاء: أيّ المدن الأعضاء لديها الأسئلة نفسها، وتودّ التخطيط لهذا اللقاء معنا؟',
    who: 'المشاركون',
    goals: 'ما نأتي من أجله',
    topics: 'الموضوعات',
    when: (days, dates) => `الموعد: ${days}، ${dates}`,
    noDates: 'تُحدَّد التواريخ بالاتفاق',
    cases: 'حالات نأتي بها',
    practical: 'ما يلزم توفيره في المكان',
    offer: 'سنستعدّ مسبقًا، وقد أرفقنا برنامجًا أوليًّا يمكن تغيير كل جزء فيه. هل لكم أن تخبرونا إن كان تنظيم لقاء كهذا ممكنًا، وما الذي يتطلّبه منّا، ومتى ينبغي أن نقرّر؟',
    closing: 'مع أطيب التحيات',
  },
};
