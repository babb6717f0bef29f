import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['매우 나쁨', '나쁨', '보통', '좋음', '매우 좋음'],
  ease: ['매우 어려움', '어려움', '보통', '쉬움', '매우 쉬움'],
  emotionQuestion: '이 단계에 대해 어떻게 느끼시나요?',
  easeQuestion: '이 단계는 쉬웠나요, 어려웠나요?',
  thanks: '감사합니다. 답변은 이 단계를 개선하는 데 도움이 됩니다.',
  close: '닫기',
  stay: '열어 두기',
  tab: '의견',
  step: '{total}단계 중 {n}단계',
  saved: '답변이 저장되었습니다',
}
