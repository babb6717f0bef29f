import type { MoreWords } from '../../model/words'

export const moreWords: MoreWords = {
  reasonsTitle: '什么对您的回答影响最大？',
  reasonsLimit: '最多 {n} 项',
  comment: '欢迎补充说明（选填）。请勿填写个人信息。',
  thanksWow: '谢谢！我们会转告团队，继续保持。',
  thanksEffort: '谢谢。很高兴事情顺利完成；我们会查看是什么让它变得过于困难。',
  recovery: '感谢您告诉我们。很抱歉出现这种情况。如果还有未解决的问题，我们现在就可以帮忙。',
  recoveryFailure: '感谢您告诉我们。我们知道这本不该发生。您可以通过以下方式联系能够解决问题的人。',
  recoveryLink: '获取帮助',
  later: '暂时不用',
  done: '完成',
  change: '更改回答',
  noNameNeeded: '无需姓名或邮箱',
}
