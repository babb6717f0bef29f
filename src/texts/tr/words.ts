import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['Çok kötü', 'Kötü', 'Ne iyi ne kötü', 'İyi', 'Çok iyi'],
  ease: ['Çok zor', 'Zor', 'Ne kolay ne zor', 'Kolay', 'Çok kolay'],
  emotionQuestion: 'Bu adımla ilgili nasıl hissediyorsunuz?',
  easeQuestion: 'Bu adım ne kadar kolay veya zordu?',
  thanks: 'Teşekkürler. Yanıtınız bu adımı iyileştirmeye yardımcı olur.',
  close: 'Kapat',
  stay: 'Açık tut',
  tab: 'Görüşünüz',
  step: 'Adım {n} / {total}',
  saved: 'Yanıt kaydedildi',
}
