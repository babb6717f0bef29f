import type { FollowUpWords } from '../../model/words'

export const followUps: FollowUpWords = {
  expectation: 'Comparado con lo que esperabas',
  expectationOptions: ['Peor', 'Lo esperado', 'Mejor'],
  success: '¿Pudiste hacer lo que venías a hacer?',
  successOptions: ['Sí', 'En parte', 'No', 'Todavía no'],
  repurchase: '¿Volverías a comprarnos?',
  recommend: '¿Nos recomendarías?',
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
