import type { FollowUpWords } from '../../model/words'

export const followUps: FollowUpWords = {
  expectation: 'आपकी उम्मीद के मुकाबले',
  expectationOptions: ['बदतर', 'उम्मीद जैसा', 'बेहतर'],
  success: 'क्या आपका काम हो गया?',
  successOptions: ['हाँ', 'कुछ हद तक', 'नहीं', 'अभी नहीं'],
  repurchase: 'क्या हमसे फिर खरीदारी की संभावना है?',
  recommend: 'क्या औरों से हमारी सिफ़ारिश की संभावना है?',
  intentOptions: ['बिलकुल नहीं', 'शायद नहीं', 'पता नहीं', 'शायद हाँ', 'बिलकुल हाँ'],
  feeling: 'कौन-सा शब्द सबसे सही है?',
  feelingOptions: [
    'झुँझलाहट',
    'उलझन',
    'चिंता',
    'निराशा',
    'खीझ',
    'राहत',
    'भरोसा',
    'सम्मान',
    'खुशी',
    'सुखद आश्चर्य',
  ],
}
