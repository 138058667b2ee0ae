import { counted } from '@tessera-learning/element-kit/strings/counted-ar';
import type { BandStrings } from './strings.js';

const modules = (count: number): string => counted(count, ['وحدة واحدة', 'وحدتان', 'وحدات', 'وحدة']);

const ar: BandStrings = {
  nothingStarted: 'لم تبدؤوا بعد. ابدؤوا من حيث شئتم.',
  welcome: (finished, begun, total) => {
    if (finished === total && total > 1) return `أهلًا بعودتكم. اكتملت الوحدات كلها، وعددها ${total}.`;
    if (finished === 0) return `أهلًا بعودتكم. ${modules(begun)} قيد الإنجاز.`;
    return `أهلًا بعودتكم. اكتملت ${modules(finished)}${begun > 0 ? `، و${modules(begun)} قيد الإنجاز` : ''}.`;
  },
  inSentence: (number) => `الوحدة ${number}`,
  section: (number) => `القسم ${number}`,
  videoAt: (time) => `الفيديو عند ${time}`,
  quiz: 'الاختبار',
  comma: '، ',
  watchedUpTo: (time) => `شوهد حتى ${time}`,
  start: (what) => `البدء من ${what}`,
  goOn: (what) => `المتابعة من ${what}`,
  goBack: (what) => `العودة إلى ${what}`,
};
export default ar;
