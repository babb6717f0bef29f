import type { MoreWords } from '../../model/words'

export const moreWords: MoreWords = {
  reasonsTitle: 'O que mais influenciou sua resposta?',
  reasonsLimit: 'Até {n}',
  comment: 'Conte mais (opcional). Não inclua dados pessoais.',
  thanksWow: 'Agradecemos! Vamos contar à equipe, para que continue assim.',
  thanksEffort:
    'Agradecemos. Que bom que deu certo; vamos ver o que dificultou mais do que deveria.',
  recovery:
    'Agradecemos por nos contar. Lamentamos que tenha sido assim. Se algo ainda não foi resolvido, podemos ajudar agora.',
  recoveryFailure:
    'Agradecemos por nos contar. Sabemos que isso não deveria ter acontecido. Veja como falar com quem pode resolver.',
  recoveryLink: 'Obter ajuda',
  later: 'Agora não',
  done: 'Concluir',
  change: 'Mudar resposta',
  noNameNeeded: 'Não pedimos nome nem e-mail',
}
