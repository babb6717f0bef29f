import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['とても悪い', '悪い', 'どちらでもない', '良い', 'とても良い'],
  ease: ['とても\u200b難しい', '難しい', '普通', '簡単', 'とても\u200b簡単'],
  emotionQuestion: 'このステップをどう感じましたか？',
  easeQuestion: 'このステップは簡単でしたか、難しかったですか？',
  reasonsTitle: '回答に最も影響したことは何ですか？',
  reasonsLimit: '{n}つまで',
  comment: '詳しくお聞かせください（任意）。個人情報は入力しないでください。',
  thanks: 'ありがとうございます。回答はこのステップの改善に役立ちます。',
  thanksWow: 'ありがとうございます！この状態が続くよう、チームに伝えます。',
  thanksEffort:
    'ありがとうございます。うまくいって何よりです。必要以上に難しくなった原因を確認します。',
  recovery:
    'お知らせいただきありがとうございます。ご不便をおかけして申し訳ございません。未解決のことがあれば、今お手伝いできます。',
  recoveryFailure:
    'お知らせいただきありがとうございます。本来あってはならないことでした。解決できる担当者への連絡方法はこちらです。',
  recoveryLink: '相談する',
  later: '今はしない',
  done: '完了',
  close: '閉じる',
  stay: '閉じない',
  tab: 'ご意見',
  change: '回答を変更',
  step: 'ステップ {n}/{total}',
  noNameNeeded: 'お名前やメールアドレスは不要です',
  saved: '回答を保存しました',
}
