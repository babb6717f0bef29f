import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['Çok kötü', 'Kötü', 'Ne iyi ne kötü', 'İyi', 'Çok iyi'],
  ease: ['Çok zor', 'Zor', 'Ne kolay ne zor', 'Kolay', 'Çok kolay'],
  emotionQuestion: 'Bu adımla ilgili nasıl hissediyorsunuz?',
  easeQuestion: 'Bu adım ne kadar kolay veya zordu?',
  reasonsTitle: 'Yanıtınızı en çok ne etkiledi?',
  reasonsLimit: 'En fazla {n}',
  comment: 'Daha fazlasını anlatın (isteğe bağlı). Lütfen kişisel veri yazmayın.',
  thanks: 'Teşekkürler. Yanıtınız bu adımı iyileştirmeye yardımcı olur.',
  thanksWow: 'Teşekkürler! Böyle kalması için ekibe ileteceğiz.',
  thanksEffort:
    'Teşekkürler. Sonuçlanmasına sevindik; gereğinden zor olmasının nedenine bakacağız.',
  recovery:
    'Bunu paylaştığınız için teşekkürler. Böyle olduğu için üzgünüz. Hâlâ çözülmemiş bir şey varsa şimdi yardımcı olabiliriz.',
  recoveryFailure:
    'Bunu paylaştığınız için teşekkürler. Bunun olmaması gerektiğini biliyoruz. Çözebilecek birine buradan ulaşabilirsiniz.',
  recoveryLink: 'Yardım al',
  later: 'Şimdi değil',
  done: 'Bitti',
  close: 'Kapat',
  stay: 'Açık tut',
  tab: 'Görüşünüz',
  change: 'Yanıtı değiştir',
  step: 'Adım {n} / {total}',
  noNameNeeded: 'Ad veya e-posta gerekmez',
  saved: 'Yanıt kaydedildi',
}
