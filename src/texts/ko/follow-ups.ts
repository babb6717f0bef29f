import type { FollowUpWords } from '../../model/words'

export const followUps: FollowUpWords = {
  expectation: '기대와 비교하면',
  expectationOptions: ['기대 이하', '기대한 만큼', '기대 이상'],
  success: '하려던 일을 하셨나요?',
  successOptions: ['네', '일부', '아니요', '아직'],
  repurchase: '다시 구매할 생각이 있으신가요?',
  recommend: '다른 사람에게 추천할 생각이 있으신가요?',
  intentOptions: ['전혀 없음', '별로 없음', '잘 모르겠음', '있는 편', '확실히 있음'],
  feeling: '어떤 단어가 가장 잘 맞나요?',
  feelingOptions: [
    '답답함',
    '혼란',
    '걱정',
    '실망',
    '짜증',
    '안도감',
    '신뢰',
    '존중받는 느낌',
    '기쁨',
    '뜻밖의 기쁨',
  ],
}
