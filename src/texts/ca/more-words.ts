import type { MoreWords } from '../../model/words'

export const moreWords: MoreWords = {
  reasonsTitle: 'Què ha influït més en la teva resposta?',
  reasonsLimit: 'Fins a {n}',
  comment: 'Explica’ns-en més (opcional). No hi incloguis dades personals.',
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
  change: 'Canvia la resposta',
  noNameNeeded: 'No cal nom ni correu',
}
