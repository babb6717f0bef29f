import type { FollowUpWords } from '../../model/words'

export const followUps: FollowUpWords = {
  expectation: 'Beklentinize kıyasla',
  expectationOptions: ['Daha kötü', 'Beklediğim gibi', 'Daha iyi'],
  success: 'Yapmak istediğinizi yapabildiniz mi?',
  successOptions: ['Evet', 'Kısmen', 'Hayır', 'Henüz değil'],
  repurchase: 'Bizden tekrar alışveriş yapar mısınız?',
  recommend: 'Bizi tavsiye eder misiniz?',
  intentOptions: [
    'Kesinlikle hayır',
    'Muhtemelen hayır',
    'Emin değilim',
    'Muhtemelen evet',
    'Kesinlikle evet',
  ],
  feeling: 'En uygun kelime hangisi?',
  feelingOptions: [
    'Bıkkınlık',
    'Kafa karışıklığı',
    'Endişe',
    'Hayal kırıklığı',
    'Rahatsızlık',
    'Rahatlama',
    'Güven',
    'Değer görme',
    'Sevinç',
    'Hoş sürpriz',
  ],
}
