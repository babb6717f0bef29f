import type { MoreWords } from '../../model/words'

export const moreWords: MoreWords = {
  reasonsTitle: '답변에 가장 큰 영향을 준 것은 무엇인가요?',
  reasonsLimit: '최대 {n}개',
  comment: '더 자세히 알려 주세요(선택). 개인정보는 적지 말아 주세요.',
  thanksWow: '감사합니다! 계속 이렇게 유지되도록 팀에 전하겠습니다.',
  thanksEffort:
    '감사합니다. 잘 마무리되어 다행입니다. 무엇이 필요 이상으로 어려웠는지 살펴보겠습니다.',
  recovery:
    '알려 주셔서 감사합니다. 불편을 드려 죄송합니다. 아직 해결되지 않은 문제가 있다면 지금 도와드릴 수 있습니다.',
  recoveryFailure:
    '알려 주셔서 감사합니다. 있어서는 안 될 일이었습니다. 해결할 수 있는 담당자에게 연락하는 방법은 다음과 같습니다.',
  recoveryLink: '도움받기',
  later: '지금은 안 함',
  done: '완료',
  change: '답변 변경',
  noNameNeeded: '이름이나 이메일은 필요하지 않습니다',
}
