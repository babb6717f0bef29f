import type { MoreWords } from '../../model/words'

export const moreWords: MoreWords = {
  reasonsTitle: '¿Qué influyó más en su respuesta?',
  reasonsLimit: 'Hasta {n}',
  comment: 'Cuéntenos más (opcional). No incluya datos personales.',
  thanksWow: '¡Gracias! Se lo contaremos al equipo para que siga así.',
  thanksEffort:
    'Gracias. Nos alegra que haya salido bien; revisaremos qué lo hizo más difícil de lo necesario.',
  recovery:
    'Gracias por decírnoslo. Lamentamos que haya sido así. Si algo sigue sin resolverse, podemos darle ayuda ahora.',
  recoveryFailure:
    'Gracias por decírnoslo. Sabemos que esto no debió pasar. Aquí puede contactar a quien puede resolverlo.',
  recoveryLink: 'Recibir ayuda',
  later: 'Ahora no',
  done: 'Listo',
  change: 'Cambiar respuesta',
  noNameNeeded: 'No pedimos nombre ni correo',
}
