import type { FollowUpWords } from '../../model/words'

export const followUps: FollowUpWords = {
  expectation: '与您的预期相比',
  expectationOptions: ['不如预期', '符合预期', '超出预期'],
  success: '您办成想办的事了吗？',
  successOptions: ['办成了', '部分办成', '没办成', '还没有'],
  repurchase: '您会再次购买吗？',
  recommend: '您会向他人推荐我们吗？',
  intentOptions: ['肯定不会', '可能不会', '不确定', '可能会', '肯定会'],
  feeling: '哪个词最贴切？',
  feelingOptions: [
    '挫败',
    '困惑',
    '担心',
    '失望',
    '烦躁',
    '安心',
    '信任',
    '受重视',
    '喜悦',
    '惊喜',
  ],
}
