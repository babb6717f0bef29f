import type { FollowUpWords } from '../../model/words'

export const followUps: FollowUpWords = {
  expectation: 'Em comparação com o que você esperava',
  expectationOptions: ['Pior', 'Como esperado', 'Melhor'],
  success: 'Você conseguiu fazer o que queria?',
  successOptions: ['Sim', 'Em parte', 'Não', 'Ainda não'],
  repurchase: 'Você compraria com a gente de novo?',
  recommend: 'Você nos recomendaria?',
  intentOptions: [
    'Com certeza não',
    'Provavelmente não',
    'Não sei',
    'Provavelmente sim',
    'Com certeza sim',
  ],
  feeling: 'Qual palavra descreve melhor?',
  feelingOptions: [
    'Frustração',
    'Confusão',
    'Preocupação',
    'Decepção',
    'Incômodo',
    'Alívio',
    'Confiança',
    'Valorização',
    'Alegria',
    'Surpresa agradável',
  ],
}
