import { ar as kit } from '@tessera-learning/element-kit/strings/ar';
import type { VideoPlayerStrings } from './strings.js';

const ar: VideoPlayerStrings = {
  ...kit,
  language: 'ar',
  video: 'فيديو',
  play: 'تشغيل',
  pause: 'إيقاف مؤقّت',
  back: 'الرجوع 10 ثوانٍ',
  forward: 'التقدّم 10 ثوانٍ',
  position: 'الموضع',
  of: (time, length) => `${time} من ${length}`,
  captions: 'التسميات التوضيحية',
  captionsFailed: 'لم تصل التسميات التوضيحية',
  description: 'AD، الوصف الصوتي',
  mute: 'كتم الصوت',
  volume: 'مستوى الصوت',
  speed: 'السرعة',
  full: 'ملء الشاشة',
  more: 'الصوت والمفاتيح',
};
export default ar;
