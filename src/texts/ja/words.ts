import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['とても悪い', '悪い', 'どちらでもない', '良い', 'とても良い'],
  ease: ['とても\u200b難しい', '難しい', '普通', '簡単', 'とても\u200b簡単'],
  emotionQuestion: 'このステップをどう感じましたか？',
  easeQuestion: 'このステップは簡単でしたか、難しかったですか？',
  thanks: 'ありがとうございます。回答はこのステップの改善に役立ちます。',
  close: '閉じる',
  stay: '閉じない',
  tab: 'ご意見',
  step: 'ステップ {n}/{total}',
  saved: '回答を保存しました',
}
