// What the town's page on learning holds: one question, one short film, one question to consider. In English and Arabic.

export const PLACE = { course: 'lindenau', module: 'parks' };
export const ITEMS = ['answered:parks', 'watched:at-the-desk'];

const film = {
  id: 'at-the-desk', seconds: 3, origin: 'ours', voice: 'machine', poster: 'media/poster.jpg', captions: 'media/captions.vtt', described: [],
  sources: [{ href: 'media/clip.webm', type: 'video/webm', bytes: 0 }, { href: 'media/clip.mp4', type: 'video/mp4', bytes: 0 }],
};
const reference = { guide: 'companion', edition: '2026, English', from: 0, to: 2.5, page: 17, pdfPage: 17, href: 'media/guide.pdf#page=17' };

const en = {
  lead: 'Every Monday we share one question from the intercultural city course. It takes two minutes, and nobody sees what you answer.',
  card: { label: 'Module 1', title: 'Parks for everyone', href: '#parks', summary: 'Who uses a park, who stays away, and what a town can do about it.', meta: ['About 5 minutes'] },
  rows: { label: 'Your progress', film: 'Film: Saying it out loud', quiz: 'Question of the week' },
  question: {
    id: 'parks',
    prompt: 'The parks department says it has no intercultural work to do. What helps most?',
    options: [
      { id: 'festival', text: 'Add a festival of cultures to its yearly plan', correct: false, feedback: 'A festival lasts a day. Who uses the park on the other days stays as it was.' },
      { id: 'ask', text: 'Ask together who uses the parks, who stays away, and why', correct: true, feedback: 'Looking at an ordinary service again, with those it serves, is where change begins.' },
      { id: 'leave', text: 'Leave it and start with departments that are keen', correct: false, feedback: 'Keen departments are a good start, but parks are where residents meet.' },
    ],
    evidence: [{ kind: 'guide', text: 'Guide, page 17', href: 'media/guide.pdf#page=17' }],
  },
  film: {
    ...film, title: 'Saying it out loud', chapters: [],
    references: [{ ...reference, section: 'Saying it in public', words: 'in plain words', text: 'Guide, page 17' }],
    transcript: [{ seconds: 0, text: 'Think of the people at your front desk.' }, { seconds: 1, text: 'Somebody has to say it to them.' }, { seconds: 2, text: 'A vision nobody has heard cannot help.' }],
  },
  reflection: {
    heading: 'Questions to consider', lead: 'There is no right answer here. Write for yourself, or leave it empty.',
    considerations: [{ id: 'whom', prompt: 'Whom would you ask first?' }],
  },
};

const ar = {
  lead: 'نشارككم كل يوم اثنين سؤالًا من دورة المدينة بين الثقافات. يكفي لذلك دقيقتان، ولا يرى أحد إجابتكم.',
  card: { label: 'الوحدة 1', title: 'حدائق للجميع', href: '#parks', summary: 'من يستخدم الحديقة، ومن لا يأتي إليها، وما يمكن للمدينة أن تفعله.', meta: ['نحو 5 دقائق'] },
  rows: { label: 'تقدّمكم', film: 'الفيلم: أن نقولها بصوت عالٍ', quiz: 'سؤال الأسبوع' },
  question: {
    id: 'parks',
    prompt: 'تقول إدارة الحدائق إن العمل بين الثقافات لا يعنيها. ما الذي يساعد أكثر؟',
    options: [
      { id: 'festival', text: 'مهرجان للثقافات كل سنة', correct: false, feedback: 'المهرجان يوم واحد، وفي الأيام الأخرى تبقى الحديقة كما كانت.' },
      { id: 'ask', text: 'أن نسأل معًا من يستخدم الحدائق ومن لا يأتي إليها ولماذا', correct: true, feedback: 'من النظر من جديد إلى خدمة يومية مع من تخدمهم يبدأ التغيير.' },
      { id: 'leave', text: 'البدء بالإدارات المتحمسة', correct: false, feedback: 'بداية جيدة، لكن الناس يلتقون في الحدائق.' },
    ],
    evidence: [{ kind: 'guide', text: 'الدليل، صفحة 17', href: 'media/guide.pdf#page=17' }],
  },
  film: {
    ...film, title: 'أن نقولها بصوت عالٍ', chapters: [],
    references: [{ ...reference, section: 'أن نقولها علنًا', words: 'بكلمات بسيطة', text: 'الدليل، صفحة 17' }],
    transcript: [{ seconds: 0, text: 'فكّر في من يعملون في مكتب الاستقبال.' }, { seconds: 1, text: 'لا بد أن يقولها لهم أحد.' }, { seconds: 2, text: 'رؤية لم يسمعها أحد لا تساعد.' }],
  },
  reflection: {
    heading: 'أسئلة للتأمّل', lead: 'لا توجد إجابة صحيحة هنا. اكتبوا لأنفسكم، أو اتركوا المكان فارغًا.',
    considerations: [{ id: 'whom', prompt: 'من تسألون أولًا؟' }],
  },
};

export const CONTENT = { en, ar };
