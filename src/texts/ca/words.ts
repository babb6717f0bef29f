import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['Molt malament', 'Malament', 'Ni bé ni malament', 'Bé', 'Molt bé'],
  ease: ['Molt difícil', 'Difícil', 'Ni fàcil ni difícil', 'Fàcil', 'Molt fàcil'],
  emotionQuestion: 'Com et sents després d’aquest pas?',
  easeQuestion: 'Aquest pas ha estat fàcil o difícil?',
  thanks: 'Gràcies. La teva resposta ajuda a millorar aquest pas.',
  close: 'Tanca',
  stay: 'No ho tanquis',
  tab: 'La teva opinió',
  step: 'Pas {n} de {total}',
  saved: 'Resposta desada',
}
