import type { MoreWords } from '../../model/words'

export const moreWords: MoreWords = {
  reasonsTitle: 'מה הכי השפיע על התשובה שלך?',
  reasonsLimit: 'עד {n}',
  comment: 'אפשר להרחיב (לא חובה). נא לא לכלול פרטים אישיים.',
  thanksWow: 'תודה! נספר לצוות, כדי שזה יישאר כך.',
  thanksEffort: 'תודה. טוב שזה הסתדר; נבדוק מה עשה את זה קשה מהנדרש.',
  recovery: 'תודה על השיתוף. צר לנו שכך היה. אם משהו עדיין לא נפתר, אפשר לקבל עזרה עכשיו.',
  recoveryFailure:
    'תודה על השיתוף. ברור לנו שזה לא היה צריך לקרות. כך אפשר לפנות לגורם שיכול לפתור את זה.',
  recoveryLink: 'לקבלת עזרה',
  later: 'לא עכשיו',
  done: 'סיום',
  change: 'שינוי התשובה',
  noNameNeeded: 'אין צורך בשם או באימייל',
}
