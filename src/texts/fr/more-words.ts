import type { MoreWords } from '../../model/words'

export const moreWords: MoreWords = {
  reasonsTitle: 'Qu’est-ce qui a le plus influencé votre réponse\u00a0?',
  reasonsLimit: 'Jusqu’à {n}',
  comment: 'Dites-nous-en plus (facultatif). N’indiquez pas de données personnelles.',
  thanksWow: 'Merci\u00a0! Nous le dirons à l’équipe, pour que cela continue ainsi.',
  thanksEffort:
    'Merci. Tant mieux si cela a fonctionné\u00a0; nous verrons ce qui l’a rendu plus difficile que nécessaire.',
  recovery:
    'Merci de nous l’avoir dit. Nous regrettons que cela se soit passé ainsi. S’il reste un problème, nous pouvons vous aider maintenant.',
  recoveryFailure:
    'Merci de nous l’avoir dit. Nous savons que cela n’aurait pas dû arriver. Voici comment joindre quelqu’un qui peut y remédier.',
  recoveryLink: 'Obtenir de l’aide',
  later: 'Pas maintenant',
  done: 'Terminer',
  change: 'Modifier',
  noNameNeeded: 'Ni nom ni e-mail à donner',
}
