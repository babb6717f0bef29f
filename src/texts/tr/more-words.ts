import type { MoreWords } from '../../model/words'

export const moreWords: MoreWords = {
  reasonsTitle: 'Yanıtınızı en çok ne etkiledi?',
  reasonsLimit: 'En fazla {n}',
  comment: 'Daha fazlasını anlatın (isteğe bağlı). Lütfen kişisel veri yazmayın.',
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
  change: 'Yanıtı değiştir',
  noNameNeeded: 'Ad veya e-posta gerekmez',
}
