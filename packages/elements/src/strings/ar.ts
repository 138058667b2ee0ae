import { problem } from '@tessera-learning/element-kit/strings/ar';
import { counted } from '@tessera-learning/element-kit/strings/counted-ar';
import type { CourseStrings } from './strings.js';

const ar: CourseStrings = {
  ...problem,
  modules: (count) => counted(count, ['وحدة واحدة', 'وحدتان', 'وحدات', 'وحدة']),
  about: (minutes) => `نحو ${counted(minutes, ['دقيقة واحدة', 'دقيقتين', 'دقائق', 'دقيقة'])}`,
  aboutHours: (hours) => `نحو ${counted(hours, ['ساعة واحدة', 'ساعتين', 'ساعات', 'ساعة'])}`,
  modulesTitle: 'الوحدات',
  allModules: 'كل الوحدات',
  moduleOf: (number, total) => `الوحدة ${number} من ${total}`,
  guidesTitle: 'للقراءة إلى جانب الدورة',
  guideFacts: (publisher, pages, year) => `${publisher}، ${counted(pages, ['صفحة واحدة', 'صفحتان', 'صفحات', 'صفحة'])}، طبعة عام ${year}.`,
  follows: 'وهو يتبع',
  independent: (guide, publisher) => `دورة مستقلة عن الدليل «${guide}». ليست من إعداد ناشر الدليل (${publisher}) ولا معتمدة منه.`,
  saved: 'ما يبقى على جهازكم',
  inThisModule: 'في هذه الوحدة',
  video: 'الفيديو',
  quiz: 'الاختبار',
  watch: (title) => `شاهدوا: ${title}`,
  whatCitiesDid: 'ما فعلته مدن',
  listed: 'لم نطّلع إلا على ما ورد في القائمة.',
  quizTitle: 'تحقّقوا مما استفدتموه',
  quizNote: 'لكل سؤال إجابة واحدة هي الأنسب: اختاروا ما ترونه أوفق. وستظهر لكم الأسباب أيًّا كان اختياركم.',
  way: 'للمتابعة',
  next: (title) => `التالي: ${title}`,
  goOn: (number) => `المتابعة إلى الوحدة ${number}`,
  previous: (title) => `السابق: ${title}`,
  lastTitle: 'كانت هذه الوحدة الأخيرة',
  lastNote: 'يمكنكم فتح أي وحدة من جديد متى شئتم.',
};
export default ar;
