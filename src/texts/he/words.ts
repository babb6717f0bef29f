import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['רע מאוד', 'רע', 'לא טוב ולא רע', 'טוב', 'טוב מאוד'],
  ease: ['קשה מאוד', 'קשה', 'לא קל ולא קשה', 'קל', 'קל מאוד'],
  emotionQuestion: 'איך ההרגשה שלך אחרי השלב הזה?',
  easeQuestion: 'השלב הזה היה קל או קשה?',
  thanks: 'תודה. התשובה שלך עוזרת לשפר את השלב הזה.',
  close: 'סגירה',
  stay: 'לא לסגור',
  tab: 'דעתך',
  step: 'שלב {n} מתוך {total}',
  saved: 'התשובה נשמרה',
}
