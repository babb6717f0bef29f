import type { FollowUpWords } from '../../model/words'

export const followUps: FollowUpWords = {
  expectation: 'בהשוואה לציפיות',
  expectationOptions: ['פחות טוב', 'כמצופה', 'טוב יותר'],
  success: 'הצלחת לעשות את מה שרצית?',
  successOptions: ['כן', 'חלקית', 'לא', 'עדיין לא'],
  repurchase: 'סביר שתהיה קנייה נוספת אצלנו?',
  recommend: 'סביר שתהיה המלצה עלינו לאחרים?',
  intentOptions: ['בטוח שלא', 'כנראה שלא', 'קשה לדעת', 'כנראה שכן', 'בטוח שכן'],
  feeling: 'איזו מילה מתאימה ביותר?',
  feelingOptions: [
    'תסכול',
    'בלבול',
    'דאגה',
    'אכזבה',
    'רוגז',
    'הקלה',
    'אמון',
    'הערכה',
    'שמחה',
    'הפתעה נעימה',
  ],
}
