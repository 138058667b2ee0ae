import { offlineAr } from '../offline/strings/ar.js';
import { paperAr } from '../papers/strings/index.js';
import { academyAr } from './academy.js';
import { embedAr } from './embed.js';
import { lookUpAr } from './look-up-ar.js';
import { shareAr } from './share.js';
import type { SiteStrings } from './strings.js';
import { workbookAr } from './workbook-ar.js';

/** Before a feminine noun, as a page and a module are in Arabic. */
const NUMBERS = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'];
const rules = new Intl.PluralRules('ar');
/** One and two carry no figure, 3 to 10 are written out. */
const plural = (count: number, one: string, two: string, few: string, many: string): string => {
  if (count === 1 || count === 2) return count === 1 ? one : two;
  return `${NUMBERS[count] || count} ${rules.select(count) === 'few' ? few : many}`;
};
const minutesText = (minutes: number): string => `نحو ${minutes === 1 ? 'دقيقة واحدة' : minutes === 2 ? 'دقيقتين' : `${minutes} ${rules.select(minutes) === 'few' ? 'دقائق' : 'دقيقة'}`}`;
/** In words: a dash between two figures is read one way by some and the other by others. */
const range = (from: number, to: number): string => (from === to ? `${from}` : `من ${from} إلى ${to}`);
const guideRange = (from: number, to: number, guide: string): string => `${from === to ? 'صفحة' : 'صفحات'} ${guide} ${range(from, to)}`;

export const ar: SiteStrings = {
  skip: 'الانتقال إلى النص',
  menu: 'القائمة',
  mainNavigation: 'التنقّل الرئيسي',
  languages: 'اللغات',
  course: 'الدورة',
  privacy: 'الخصوصية',
  accessibilityLink: 'بيان إمكانية الوصول',
  privacyLink: 'الخصوصية: ما يبقى على جهازكم',
  independent: (guide, publisher) =>
    `دورة مرجعية مستقلة عن الدليل «${guide}». ليست من إعداد ناشر الدليل (${publisher}) ولا معتمدة منه.`,
  independentWithoutGuide: 'دورة مرجعية مستقلة.',
  licence: 'نص الدورة: CC BY 4.0. المكوّنات: MIT.',
  startModule: (number) => `البدء بالوحدة ${number}`,
  findGuide: 'العثور على الدليل',
  progress: 'تقدّمكم في الدورة',
  modules: (count) => plural(count, 'وحدة واحدة', 'وحدتان', 'وحدات', 'وحدة'),
  allModules: (count) => (count === 1 ? 'الدورة كاملة' : count === 2 ? 'الوحدتان' : `الوحدات ${NUMBERS[count] ? `ال${NUMBERS[count]}` : `كلها، وعددها ${count}`}`),
  modulesLead: 'تتبع الوحدات ترتيب الدليل بقدر ما أمكننا التحقق منه. يمكنكم البدء من أي موضع، والتوقّف متى شئتم، والعودة لاحقًا.',
  module: (number) => `الوحدة ${number}`,
  moduleOf: (number, total) => `الوحدة ${number} من ${total}`,
  about: minutesText,
  timeSum: (minutes, parts) => `${minutesText(minutes)}: ${parts.join('، ')}.`,
  timeParts: {
    reading: (minutes) => `النص ${minutes}`,
    video: (minutes) => `الفيلم ${minutes}`,
    guide: (minutes) => `الدليل ${minutes}`,
    quiz: (minutes) => `الاختبار ${minutes}`,
    reflection: (minutes) => `التفكير في مدينتكم ${minutes}`,
  },
  titleOf: { confirmed: 'العنوان هو عنوان الدورة الأصلية.', ours: 'العنوان من عندنا: لم نتمكن من التحقق من العنوان الأصلي.' },
  confirmed: 'صفحات تسمّيها الدورة الأصلية',
  pages: (from, to) => `${from === to ? 'الصفحة' : 'الصفحات'} ${range(from, to)}`,
  guidePages: (from, to) => guideRange(from, to, 'الدليل'),
  inThisModule: 'في هذه الوحدة',
  section: (number) => `القسم ${number}`,
  sourcePages: (from, to) => guideRange(from, to, 'الدليل الأصلي'),
  readNow: 'اقرؤوا الآن في الدليل',
  readNowSource: 'اقرؤوا الآن في الدليل الأصلي',
  amount: (pages, minutes) => `${plural(pages, 'صفحة واحدة', 'صفحتان', 'صفحات', 'صفحة')}، ${minutesText(minutes)}`,
  openAt: (page) => `فتح الصفحة ${page}`,
  openGuide: 'فتح صفحة الدليل على الويب',
  noPages: 'لا صفحات من الدليل لهذا القسم',
  noPagesNote: 'كل ما يُقرأ موجود في هذه الصفحة.',
  consider: 'أسئلة للتأمّل',
  considerNote: 'لا توجد إجابة صحيحة هنا. اكتبوا لأنفسكم، أو اتركوا المكان فارغًا.',
  quiz: 'الاختبار',
  quizTitle: 'تحقّقوا مما استفدتموه',
  quizNote: 'لكل سؤال إجابة واحدة هي الأنسب: اختاروا ما ترونه أوفق. وستظهر لكم الأسباب أيًّا كان اختياركم.',
  next: (title) => `التالي: ${title}`,
  goOn: (number) => `المتابعة إلى الوحدة ${number}`,
  lastTitle: 'كانت هذه الوحدة الأخيرة',
  lastNote: 'يمكنكم فتح أي وحدة من جديد متى شئتم.',
  needGuide: 'للقراءة إلى جانب الدورة',
  guideFacts: (publisher, pages, language, year) => `${publisher}، ${plural(pages, 'صفحة واحدة', 'صفحتان', 'صفحات', 'صفحة')}، ${language}، طبعة عام ${year}.`,
  guideElsewhere: (publisher) => `يفتح الرابط صفحة لدى الناشر (${publisher})، حيث يوجد الدليل.`,
  guideButton: 'فتح صفحة الدليل على الويب',
  guideButtonPdf: 'فتح الدليل هنا',
  saveGuide: (megabytes) => `حفظ الدليل (PDF، ${megabytes.toFixed(1)} م.ب)`,
  follows: 'وهو يتبع',
  followsPages: (pages) => `استنادًا إلى: ${pages}`,
  watch: (title) => `شاهدوا: ${title}`,
  video: 'الفيديو',
  savedDataFallback: 'عند تفعيل JavaScript، تعرض هذه الصفحة ما هو محفوظ على جهازكم، وتتيح لكم نقله أو حذفه. ومن دونه لا يُحفظ شيء.',
  chooseLanguage: 'اختيار اللغة',
  notFound: 'لا توجد صفحة على هذا العنوان',
  notFoundNote: 'ربما نُقلت، أو ربما في العنوان خطأ. تبدأ الدورة من هنا:',
  academy: academyAr,
  offline: offlineAr,
  embed: embedAr,
  lookUp: lookUpAr,
  papers: paperAr,
  share: shareAr,
  workbook: workbookAr,
};
