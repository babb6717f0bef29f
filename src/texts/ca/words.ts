import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['Molt malament', 'Malament', 'Ni bé ni malament', 'Bé', 'Molt bé'],
  ease: ['Molt difícil', 'Difícil', 'Ni fàcil ni difícil', 'Fàcil', 'Molt fàcil'],
  emotionQuestion: 'Com et sents després d’aquest pas?',
  easeQuestion: 'Aquest pas ha estat fàcil o difícil?',
  reasonsTitle: 'Què ha influït més en la teva resposta?',
  reasonsLimit: 'Fins a {n}',
  comment: 'Explica’ns-en més (opcional). No hi incloguis dades personals.',
  thanks: 'Gràcies. La teva resposta ajuda a millorar aquest pas.',
  thanksWow: 'Gràcies! Ho explicarem a l’equip perquè continuï així.',
  thanksEffort:
    'Gràcies. Ens alegra que hagi anat bé; revisarem què ho ha fet més difícil del que calia.',
  recovery:
    'Gràcies per dir-nos-ho. Lamentem que hagi anat així. Si encara queda res per resoldre, podem ajudar-te ara.',
  recoveryFailure:
    'Gràcies per dir-nos-ho. Sabem que això no havia de passar. Aquí tens com contactar amb qui ho pot resoldre.',
  recoveryLink: 'Obtén ajuda',
  later: 'Ara no',
  done: 'Fet',
  close: 'Tanca',
  stay: 'No ho tanquis',
  tab: 'La teva opinió',
  change: 'Canvia la resposta',
  step: 'Pas {n} de {total}',
  noNameNeeded: 'No cal nom ni correu',
  saved: 'Resposta desada',
}
