import { ar as kit } from '@tessera-learning/element-kit/strings/ar';
import { counted } from '@tessera-learning/element-kit/strings/counted-ar';
import type { GuideSlipStrings } from './strings.js';

const ar: GuideSlipStrings = {
  ...kit,
  read: 'قرأتُ هذه الصفحات',
  readSection: 'قرأتُ هذا القسم',
  saved: 'حُفظ على هذا الجهاز',
  lead: 'اقرؤوا الآن في الدليل',
  note: (pages, minutes) => `${counted(pages, ['صفحة واحدة', 'صفحتان', 'صفحات', 'صفحة'])}، نحو ${counted(minutes, ['دقيقة واحدة', 'دقيقتين', 'دقائق', 'دقيقة'])}`,
  openAt: (page) => `فتح الصفحة ${page}`,
  open: 'فتح الدليل',
  follows: (source) => `استنادًا إلى: ${source}`,
};
export default ar;
