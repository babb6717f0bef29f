import type { Words } from '../../model/words'

export const words: Words = {
  emotion: ['Muito mal', 'Mal', 'Nem bem nem mal', 'Bem', 'Muito bem'],
  ease: ['Muito difícil', 'Difícil', 'Nem fácil nem difícil', 'Fácil', 'Muito fácil'],
  emotionQuestion: 'Como você se sente em relação a esta etapa?',
  easeQuestion: 'Esta etapa foi fácil ou difícil?',
  reasonsTitle: 'O que mais influenciou sua resposta?',
  reasonsLimit: 'Até {n}',
  comment: 'Conte mais (opcional). Não inclua dados pessoais.',
  thanks: 'Agradecemos sua resposta. Ela ajuda a melhorar esta etapa.',
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
  close: 'Fechar',
  stay: 'Não fechar',
  tab: 'Sua opinião',
  change: 'Mudar resposta',
  step: 'Passo {n} de {total}',
  noNameNeeded: 'Não pedimos nome nem e-mail',
  saved: 'Resposta salva',
}
