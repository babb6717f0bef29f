import type { MoreWords } from '../../model/words'

export const moreWords: MoreWords = {
  reasonsTitle: '回答に最も影響したことは何ですか？',
  reasonsLimit: '{n}つまで',
  comment: '詳しくお聞かせください（任意）。個人情報は入力しないでください。',
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
  change: '回答を変更',
  noNameNeeded: 'お名前やメールアドレスは不要です',
}
