import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['سيئ جدًا', 'سيئ', 'لا جيد ولا سيئ', 'جيد', 'جيد جدًا'],
  ease: ['صعب جدًا', 'صعب', 'لا سهل ولا صعب', 'سهل', 'سهل جدًا'],
  emotionQuestion: 'ما شعورك تجاه هذه الخطوة؟',
  easeQuestion: 'هل كانت هذه الخطوة سهلة أم صعبة؟',
  thanks: 'شكرًا. إجابتك تساعد على تحسين هذه الخطوة.',
  close: 'إغلاق',
  stay: 'عدم الإغلاق',
  tab: 'رأيك',
  step: 'الخطوة {n} من {total}',
  saved: 'تم حفظ الإجابة',
}
