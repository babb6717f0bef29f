import type { FollowUpWords } from '../../model/words'

export const followUps: FollowUpWords = {
  expectation: 'مقارنةً بما توقعته',
  expectationOptions: ['أسوأ', 'كما توقعت', 'أفضل'],
  success: 'هل تمكنت من إنجاز ما أتيت من أجله؟',
  successOptions: ['نعم', 'جزئيًا', 'لا', 'ليس بعد'],
  repurchase: 'هل من الوارد أن تشتري منا مرة أخرى؟',
  recommend: 'هل من الوارد أن توصي بنا؟',
  intentOptions: ['بالتأكيد لا', 'على الأرجح لا', 'لا أعرف', 'على الأرجح نعم', 'بالتأكيد نعم'],
  feeling: 'ما الكلمة الأنسب؟',
  feelingOptions: [
    'إحباط',
    'ارتباك',
    'قلق',
    'خيبة أمل',
    'انزعاج',
    'ارتياح',
    'ثقة',
    'تقدير',
    'فرح',
    'مفاجأة سارة',
  ],
}
