import type { FollowUpWords } from '../../model/words'

export const followUps: FollowUpWords = {
  expectation: '期待と比べて',
  expectationOptions: ['期待以下', '期待どおり', '期待以上'],
  success: '目的は達成できましたか？',
  successOptions: ['はい', '一部', 'いいえ', 'まだ'],
  repurchase: '今後も購入したいと思いますか？',
  recommend: '他の人にすすめたいと思いますか？',
  intentOptions: ['まったく思わない', 'あまり思わない', 'わからない', 'そう思う', '強くそう思う'],
  feeling: '最も近い言葉はどれですか？',
  feelingOptions: [
    'もどかしさ',
    '戸惑い',
    '不安',
    '失望',
    'いらだち',
    '安堵',
    '信頼',
    '大切にされた感じ',
    '喜び',
    'うれしい驚き',
  ],
}
