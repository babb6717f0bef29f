import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['Muito mal', 'Mal', 'Nem bem nem mal', 'Bem', 'Muito bem'],
  ease: ['Muito difícil', 'Difícil', 'Nem fácil nem difícil', 'Fácil', 'Muito fácil'],
  emotionQuestion: 'Como você se sente em relação a esta etapa?',
  easeQuestion: 'Esta etapa foi fácil ou difícil?',
  thanks: 'Agradecemos sua resposta. Ela ajuda a melhorar esta etapa.',
  close: 'Fechar',
  stay: 'Não fechar',
  tab: 'Sua opinião',
  step: 'Passo {n} de {total}',
  saved: 'Resposta salva',
}
