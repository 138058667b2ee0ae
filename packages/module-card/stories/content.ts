import type { Language } from '@tessera-learning/element-kit/story-kit';
import type { ModuleCard } from '../src/index.js';

const href = '#building';

/** The same card in each language that the element speaks. */
export const cardIn: Readonly<Record<Language, ModuleCard>> = {
  en: { label: 'Module 3', title: 'Building an intercultural city', href, summary: 'From a shared vision to a strategy that departments can work with.', meta: ['About 90 minutes', 'Guide pages 16–24'] },
  fr: { label: 'Module 3', title: 'Construire une ville interculturelle', href, summary: 'D’une vision partagée à une stratégie avec laquelle les services peuvent travailler.', meta: ['Environ 90 minutes', 'Guide, pages 16–24'] },
  ar: { label: 'الوحدة 3', title: 'مدينة تلتقي فيها الثقافات', href, summary: 'من رؤية مشتركة إلى خطة عمل تفهمها كل إدارة.', meta: ['نحو 90 دقيقة', 'الدليل، الصفحات 16–24'] },
};
