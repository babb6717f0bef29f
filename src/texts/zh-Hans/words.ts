import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['很不好', '不好', '一般', '好', '很好'],
  ease: ['很难', '难', '一般', '容易', '很容易'],
  emotionQuestion: '您对这一步感觉如何？',
  easeQuestion: '这一步容易还是困难？',
  thanks: '谢谢。您的回答有助于改进这一步。',
  close: '关闭',
  stay: '保持打开',
  tab: '意见反馈',
  step: '第 {n} 步，共 {total} 步',
  saved: '回答已保存',
}
