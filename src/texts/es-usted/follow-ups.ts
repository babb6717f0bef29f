import type { FollowUpWords } from '../../model/words'

export const followUps: FollowUpWords = {
  expectation: 'Comparado con lo que esperaba',
  expectationOptions: ['Peor', 'Lo esperado', 'Mejor'],
  success: '¿Pudo hacer lo que venía a hacer?',
  successOptions: ['Sí', 'En parte', 'No', 'Todavía no'],
  repurchase: '¿Volvería a comprarnos?',
  recommend: '¿Nos recomendaría?',
  intentOptions: [
    'Seguro que no',
    'Probablemente no',
    'No lo sé',
    'Probablemente sí',
    'Seguro que sí',
  ],
  feeling: '¿Qué palabra lo describe mejor?',
  feelingOptions: [
    'Frustración',
    'Confusión',
    'Preocupación',
    'Decepción',
    'Molestia',
    'Alivio',
    'Confianza',
    'Reconocimiento',
    'Alegría',
    'Sorpresa agradable',
  ],
}
